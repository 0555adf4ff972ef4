import * as t from "@acme/events-core/internal";
import { type License, checkLicense, isLicense } from "./license.js";
import { type Status, checkStatus, isStatus } from "./status.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * A transaction was registered.
 *
 * Version 1 has the licence as one text that every reader took apart.
 */
export interface TransactionCreated {
  /**
   * The transaction's UUID.
   *
   * A UUID (RFC 9562).
   */
  readonly transactionId: string;
  /** The licence that the transaction belongs to. */
  readonly license: License;
  /** Where the transaction stands. */
  readonly status: Status;
  /** The URNs of what the transaction was made from, such as the invoices that it pays. */
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
  readonly version: 2;
  readonly source: "com.24sevenoffice.banktransfer";
  readonly detailType: "bank.transaction:created@v2";
} = /* @__PURE__ */ t.event("TransactionCreated", isTransactionCreated, checkTransactionCreated, {
  eventName: "bank.transaction:created",
  version: 2,
  source: "com.24sevenoffice.banktransfer",
  detailType: "bank.transaction:created@v2",
});

/** @internal */
export function isTransactionCreated(value: unknown): value is TransactionCreated {
  return (
    t.isObject(value) &&
    typeof value.transactionId === "string" &&
    isLicense(value.license) &&
    isStatus(value.status) &&
    t.isList(value.sourceUris) &&
    value.sourceUris.every((item) => typeof item === "string")
  );
}

/** @internal */
export function checkTransactionCreated(value: unknown): t.Findings {
  return t.record(value, {
    transactionId: t.string,
    license: checkLicense,
    status: checkStatus,
    sourceUris: t.list(t.string),
  });
}
