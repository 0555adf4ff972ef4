export { LiveUsersChanged } from "./live-users-changed.js";
export { PageUsers } from "./page-users.js";
