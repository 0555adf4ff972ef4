export { Address } from "./address.js";
export { Color } from "./color.js";
export { StatusText } from "./status-text.js";
export { TestCreated } from "./test-created.js";
export { TransactionCreated } from "./transaction-created.js";
export { TransactionCreatedDetail } from "./transaction-created-detail.js";
export { TransactionStatus } from "./transaction-status.js";
