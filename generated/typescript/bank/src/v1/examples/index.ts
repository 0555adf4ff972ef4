export { TestCreated } from "./test-created.js";
export { TestCreatedDetail } from "./test-created-detail.js";
export { TransactionCreated } from "./transaction-created.js";
export { TransactionCreatedDetail } from "./transaction-created-detail.js";
export { TransactionDeleted } from "./transaction-deleted.js";
export { TransactionDeletedDetail } from "./transaction-deleted-detail.js";
export { TransactionStatusChanged } from "./transaction-status-changed.js";
export { TransactionStatusChangedDetail } from "./transaction-status-changed-detail.js";
