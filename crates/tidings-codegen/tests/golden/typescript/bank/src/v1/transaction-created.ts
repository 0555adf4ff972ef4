import * as t from "../runtime.js";
import { type TransactionStatus, check as checkTransactionStatus } from "./transaction-status.js";

/** A transaction has been created. */
export interface TransactionCreated {
  /**
   * Identifies the transaction.
   *
   * A UUID (RFC 9562).
   */
  readonly transactionId: string;
  /** Whose transaction it is. */
  readonly license: string;
  /** Where it stands. */
  readonly status: TransactionStatus;
  /**
   * What it was made from.
   *
   * A URI (RFC 3986).
   */
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
  found = t.at(found, "status", checkTransactionStatus(value.status));
  found = t.at(found, "sourceUris", t.list(value.sourceUris, t.string));
  return found;
}
