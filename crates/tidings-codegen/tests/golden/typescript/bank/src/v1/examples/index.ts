export { TestCreated } from "./test-created.js";
export { TransactionCreated } from "./transaction-created.js";
export { TransactionCreatedDetail } from "./transaction-created-detail.js";
