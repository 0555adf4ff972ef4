import * as t from "@acme/events-core/internal";
import {
  type TransactionDeleted,
  checkTransactionDeleted,
  isTransactionDeleted,
} from "./transaction-deleted.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** What every event of the bank travels in. */
export interface TransactionDeletedDetail {
  /** What happened. */
  readonly content: TransactionDeleted;
  /**
   * When it happened, in UTC with milliseconds.
   *
   * A date and time (RFC 3339), as it was written.
   */
  readonly timestamp: string;
  /** What the sender adds for tracing. Readers must not depend on it. */
  readonly metadata: { readonly [key: string]: unknown };
}

/** Reads, checks and writes {@link TransactionDeletedDetail}. */
export const TransactionDeletedDetail: t.Type<TransactionDeletedDetail> = /* @__PURE__ */ t.type(
  "TransactionDeletedDetail",
  isTransactionDeletedDetail,
  checkTransactionDeletedDetail,
);

/** @internal */
export function isTransactionDeletedDetail(value: unknown): value is TransactionDeletedDetail {
  return (
    t.isObject(value) &&
    isTransactionDeleted(value.content) &&
    typeof value.timestamp === "string" &&
    t.isObject(value.metadata)
  );
}

/** @internal */
export function checkTransactionDeletedDetail(value: unknown): t.Findings {
  return t.record(value, {
    content: checkTransactionDeleted,
    timestamp: t.string,
    metadata: t.map(t.present),
  });
}
