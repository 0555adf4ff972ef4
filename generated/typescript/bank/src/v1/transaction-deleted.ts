import * as t from "@acme/events-core/internal";
import { type Status, checkStatus, isStatus } from "./status.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

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

/**
 * Reads, checks and writes {@link TransactionDeleted}.
 *
 * @example
 * ```ts
 * const received = TransactionDeleted.parse(text);
 * const sent = TransactionDeleted.stringify(received);
 * ```
 */
export const TransactionDeleted: t.Type<TransactionDeleted> & {
  readonly eventName: "bank.transaction:deleted";
  readonly version: 1;
  readonly source: "com.24sevenoffice.banktransfer";
  readonly detailType: "bank.transaction:deleted";
} = /* @__PURE__ */ t.event("TransactionDeleted", isTransactionDeleted, checkTransactionDeleted, {
  eventName: "bank.transaction:deleted",
  version: 1,
  source: "com.24sevenoffice.banktransfer",
  detailType: "bank.transaction:deleted",
});

/** @internal */
export function isTransactionDeleted(value: unknown): value is TransactionDeleted {
  return (
    t.isObject(value) &&
    typeof value.transactionId === "string" &&
    typeof value.license === "string" &&
    isStatus(value.status)
  );
}

/** @internal */
export function checkTransactionDeleted(value: unknown): t.Findings {
  return t.record(value, {
    transactionId: t.string,
    license: t.string,
    status: checkStatus,
  });
}
