export { AccountCreated, exampleAccountCreated } from "./account-created.js";
export { AccountDeleted, exampleAccountDeleted } from "./account-deleted.js";
export { AccountUpdated, exampleAccountUpdated } from "./account-updated.js";
