import * as t from "../runtime.js";
import { type Status, check as checkStatus } from "./status.js";

/** A transaction was deleted. */
export interface TransactionDeleted {
  /**
   * The transaction's UUID.
   *
   * A UUID (RFC 9562).
   */
  readonly transactionId: string;
  /**
   * The licence that the transaction belongs to: the identity's UUID, the client's number and the
   * licence's number, joined by semicolons.
   */
  readonly license: string;
  /** Where the transaction stood when it was deleted. */
  readonly status: Status;
}

/** Reads, checks and writes {@link TransactionDeleted}. */
export const TransactionDeleted: t.Type<TransactionDeleted> & {
  readonly eventName: "bank.transaction:deleted";
  readonly version: 1;
  readonly source: "com.24sevenoffice.banktransfer";
  readonly detailType: "bank.transaction:deleted";
} = /* @__PURE__ */ t.event("TransactionDeleted", check, {
  eventName: "bank.transaction:deleted",
  version: 1,
  source: "com.24sevenoffice.banktransfer",
  detailType: "bank.transaction:deleted",
});

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "transactionId", t.string(value.transactionId));
  found = t.at(found, "license", t.string(value.license));
  found = t.at(found, "status", checkStatus(value.status));
  return found;
}
