import * as t from "@acme/events-core/internal";
import { type StatusText, checkStatusText, isStatusText } from "./status-text.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Where a transaction stands. */
export interface TransactionStatus {
  /** The state. */
  readonly text: StatusText;
  /** The state as a number. */
  readonly code: number;
}

/** Reads, checks and writes {@link TransactionStatus}. */
export const TransactionStatus: t.Type<TransactionStatus> = /* @__PURE__ */ t.type(
  "TransactionStatus",
  isTransactionStatus,
  checkTransactionStatus,
);

/** @internal */
export function isTransactionStatus(value: unknown): value is TransactionStatus {
  return t.isObject(value) && isStatusText(value.text) && t.isInteger(value.code, 0, 65535);
}

/** @internal */
export function checkTransactionStatus(value: unknown): t.Findings {
  return t.record(value, {
    text: checkStatusText,
    code: t.integer(0, 65535),
  });
}
