import * as t from "../runtime.js";
import {
  type TransactionStatusChanged,
  check as checkTransactionStatusChanged,
} from "./transaction-status-changed.js";

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
  /* @__PURE__ */ t.type("TransactionStatusChangedDetail", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "content", checkTransactionStatusChanged(value.content));
  found = t.at(found, "timestamp", t.string(value.timestamp));
  found = t.at(found, "metadata", t.map(value.metadata, t.present));
  return found;
}
