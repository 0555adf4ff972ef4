export { License } from "./license.js";
export { Status } from "./status.js";
export { StatusText } from "./status-text.js";
export { TransactionCreated } from "./transaction-created.js";
export { TransactionCreatedDetail } from "./transaction-created-detail.js";
