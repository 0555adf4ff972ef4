import * as t from "@acme/events-core/internal";
import {
  type TransactionStatus,
  checkTransactionStatus,
  isTransactionStatus,
} from "./transaction-status.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

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

/**
 * Reads, checks and writes {@link TransactionCreated}.
 *
 * @example
 * ```ts
 * const received = TransactionCreated.parse(text);
 * const sent = TransactionCreated.stringify(received);
 * ```
 */
export const TransactionCreated: t.Type<TransactionCreated> & {
  readonly eventName: "bank.transaction:created";
  readonly version: 1;
  readonly source: "com.24sevenoffice.banktransfer";
  readonly detailType: "bank.transaction:created";
} = /* @__PURE__ */ t.event("TransactionCreated", isTransactionCreated, checkTransactionCreated, {
  eventName: "bank.transaction:created",
  version: 1,
  source: "com.24sevenoffice.banktransfer",
  detailType: "bank.transaction:created",
});

/** @internal */
export function isTransactionCreated(value: unknown): value is TransactionCreated {
  return (
    t.isObject(value) &&
    typeof value.transactionId === "string" &&
    typeof value.license === "string" &&
    isTransactionStatus(value.status) &&
    t.isList(value.sourceUris) &&
    value.sourceUris.every((item) => typeof item === "string")
  );
}

/** @internal */
export function checkTransactionCreated(value: unknown): t.Findings {
  return t.record(value, {
    transactionId: t.string,
    license: t.string,
    status: checkTransactionStatus,
    sourceUris: t.list(t.string),
  });
}
