import * as t from "../runtime.js";
import { type DeletionStatus, check as checkDeletionStatus } from "./deletion-status.js";
import { type Status, check as checkStatus } from "./status.js";

/** A transaction got another status, or was deleted or restored. */
export interface TransactionStatusChanged {
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
  /** Where the transaction stands from now on. */
  readonly status: Status;
  /** How its deletion changed. Both are the same where it did not. */
  readonly deletionStatus: DeletionStatus;
}

/** Reads, checks and writes {@link TransactionStatusChanged}. */
export const TransactionStatusChanged: t.Type<TransactionStatusChanged> & {
  readonly eventName: "bank.transaction:statuschanged";
  readonly version: 1;
  readonly source: "com.24sevenoffice.banktransfer";
  readonly detailType: "bank.transaction:statuschanged";
} = /* @__PURE__ */ t.event("TransactionStatusChanged", check, {
  eventName: "bank.transaction:statuschanged",
  version: 1,
  source: "com.24sevenoffice.banktransfer",
  detailType: "bank.transaction:statuschanged",
});

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "transactionId", t.string(value.transactionId));
  found = t.at(found, "license", t.string(value.license));
  found = t.at(found, "status", checkStatus(value.status));
  found = t.at(found, "deletionStatus", checkDeletionStatus(value.deletionStatus));
  return found;
}
