import * as t from "@acme/events-core/internal";
import { type Status, checkStatus, isStatus } from "./status.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

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
  /** What the payer wrote, if anything. */
  readonly message?: string;
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
    isStatus(value.status) &&
    t.isList(value.sourceUris) &&
    value.sourceUris.every((item) => typeof item === "string") &&
    (value.message === undefined || typeof value.message === "string")
  );
}

/** @internal */
export function checkTransactionCreated(value: unknown): t.Findings {
  return t.record(value, {
    transactionId: t.string,
    license: t.string,
    status: checkStatus,
    sourceUris: t.list(t.string),
    message: t.optional(t.string),
  });
}
