import * as t from "@acme/events-core/internal";
import { type DeletionStatus, checkDeletionStatus, isDeletionStatus } from "./deletion-status.js";
import { type Status, checkStatus, isStatus } from "./status.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

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

/**
 * Reads, checks and writes {@link TransactionStatusChanged}.
 *
 * @example
 * ```ts
 * const received = TransactionStatusChanged.parse(text);
 * const sent = TransactionStatusChanged.stringify(received);
 * ```
 */
export const TransactionStatusChanged: t.Type<TransactionStatusChanged> & {
  readonly eventName: "bank.transaction:statuschanged";
  readonly version: 1;
  readonly source: "com.24sevenoffice.banktransfer";
  readonly detailType: "bank.transaction:statuschanged";
} = /* @__PURE__ */ t.event(
  "TransactionStatusChanged",
  isTransactionStatusChanged,
  checkTransactionStatusChanged,
  {
    eventName: "bank.transaction:statuschanged",
    version: 1,
    source: "com.24sevenoffice.banktransfer",
    detailType: "bank.transaction:statuschanged",
  },
);

/** @internal */
export function isTransactionStatusChanged(value: unknown): value is TransactionStatusChanged {
  return (
    t.isObject(value) &&
    typeof value.transactionId === "string" &&
    typeof value.license === "string" &&
    isStatus(value.status) &&
    isDeletionStatus(value.deletionStatus)
  );
}

/** @internal */
export function checkTransactionStatusChanged(value: unknown): t.Findings {
  return t.record(value, {
    transactionId: t.string,
    license: t.string,
    status: checkStatus,
    deletionStatus: checkDeletionStatus,
  });
}
