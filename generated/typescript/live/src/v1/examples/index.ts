export { LiveUsersChanged, exampleLiveUsersChanged } from "./live-users-changed.js";
