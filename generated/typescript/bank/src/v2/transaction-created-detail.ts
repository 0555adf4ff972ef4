import * as t from "@acme/events-core/internal";
import {
  type TransactionCreated,
  checkTransactionCreated,
  isTransactionCreated,
} from "./transaction-created.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** What every event of the bank travels in. */
export interface TransactionCreatedDetail {
  /** What happened. */
  readonly content: TransactionCreated;
  /**
   * When it happened, in UTC with milliseconds.
   *
   * A date and time (RFC 3339), as it was written.
   */
  readonly timestamp: string;
  /** What the sender adds for tracing. Readers must not depend on it. */
  readonly metadata: { readonly [key: string]: unknown };
}

/** Reads, checks and writes {@link TransactionCreatedDetail}. */
export const TransactionCreatedDetail: t.Type<TransactionCreatedDetail> = /* @__PURE__ */ t.type(
  "TransactionCreatedDetail",
  isTransactionCreatedDetail,
  checkTransactionCreatedDetail,
);

/** @internal */
export function isTransactionCreatedDetail(value: unknown): value is TransactionCreatedDetail {
  return (
    t.isObject(value) &&
    isTransactionCreated(value.content) &&
    typeof value.timestamp === "string" &&
    t.isObject(value.metadata)
  );
}

/** @internal */
export function checkTransactionCreatedDetail(value: unknown): t.Findings {
  return t.record(value, {
    content: checkTransactionCreated,
    timestamp: t.string,
    metadata: t.map(t.present),
  });
}
