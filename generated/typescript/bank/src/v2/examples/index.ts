export { TransactionCreated, exampleTransactionCreated } from "./transaction-created.js";
export {
  TransactionCreatedDetail,
  exampleTransactionCreatedDetail,
} from "./transaction-created-detail.js";
