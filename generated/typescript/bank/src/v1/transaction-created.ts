import * as t from "../runtime.js";
import { type Status, check as checkStatus } from "./status.js";

/** A transaction was registered. */
export interface TransactionCreated {
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
  /** Where the transaction stands. */
  readonly status: Status;
  /** The URNs of what the transaction was made from, such as the invoices that it pays. */
  readonly sourceUris: readonly string[];
}

/** Reads, checks and writes {@link TransactionCreated}. */
export const TransactionCreated: t.Type<TransactionCreated> & {
  readonly eventName: "bank.transaction:created";
  readonly version: 1;
  readonly source: "com.24sevenoffice.banktransfer";
  readonly detailType: "bank.transaction:created";
} = /* @__PURE__ */ t.event("TransactionCreated", check, {
  eventName: "bank.transaction:created",
  version: 1,
  source: "com.24sevenoffice.banktransfer",
  detailType: "bank.transaction:created",
});

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "transactionId", t.string(value.transactionId));
  found = t.at(found, "license", t.string(value.license));
  found = t.at(found, "status", checkStatus(value.status));
  found = t.at(found, "sourceUris", t.list(value.sourceUris, t.string));
  return found;
}
