export { TestCreated, exampleTestCreated } from "./test-created.js";
export { TestCreatedDetail, exampleTestCreatedDetail } from "./test-created-detail.js";
export { TransactionCreated, exampleTransactionCreated } from "./transaction-created.js";
export {
  TransactionCreatedDetail,
  exampleTransactionCreatedDetail,
} from "./transaction-created-detail.js";
export { TransactionDeleted, exampleTransactionDeleted } from "./transaction-deleted.js";
export {
  TransactionDeletedDetail,
  exampleTransactionDeletedDetail,
} from "./transaction-deleted-detail.js";
export {
  TransactionStatusChanged,
  exampleTransactionStatusChanged,
} from "./transaction-status-changed.js";
export {
  TransactionStatusChangedDetail,
  exampleTransactionStatusChangedDetail,
} from "./transaction-status-changed-detail.js";
