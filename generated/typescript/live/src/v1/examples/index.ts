export { LiveUsersChanged } from "./live-users-changed.js";
