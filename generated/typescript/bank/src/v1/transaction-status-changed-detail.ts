import * as t from "@acme/events-core/internal";
import {
  type TransactionStatusChanged,
  checkTransactionStatusChanged,
  isTransactionStatusChanged,
} from "./transaction-status-changed.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** What every event of the bank travels in. */
export interface TransactionStatusChangedDetail {
  /** What happened. */
  readonly content: TransactionStatusChanged;
  /**
   * When it happened, in UTC with milliseconds.
   *
   * A date and time (RFC 3339), as it was written.
   */
  readonly timestamp: string;
  /** What the sender adds for tracing. Readers must not depend on it. */
  readonly metadata: { readonly [key: string]: unknown };
}

/** Reads, checks and writes {@link TransactionStatusChangedDetail}. */
export const TransactionStatusChangedDetail: t.Type<TransactionStatusChangedDetail> =
  /* @__PURE__ */ t.type(
    "TransactionStatusChangedDetail",
    isTransactionStatusChangedDetail,
    checkTransactionStatusChangedDetail,
  );

/** @internal */
export function isTransactionStatusChangedDetail(
  value: unknown,
): value is TransactionStatusChangedDetail {
  return (
    t.isObject(value) &&
    isTransactionStatusChanged(value.content) &&
    typeof value.timestamp === "string" &&
    t.isObject(value.metadata)
  );
}

/** @internal */
export function checkTransactionStatusChangedDetail(value: unknown): t.Findings {
  return t.record(value, {
    content: checkTransactionStatusChanged,
    timestamp: t.string,
    metadata: t.map(t.present),
  });
}
