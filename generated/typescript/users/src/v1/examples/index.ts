export { AccountCreated } from "./account-created.js";
export { AccountDeleted } from "./account-deleted.js";
export { AccountUpdated } from "./account-updated.js";
