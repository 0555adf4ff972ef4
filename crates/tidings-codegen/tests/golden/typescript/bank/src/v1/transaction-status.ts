import * as t from "../runtime.js";
import { type StatusText, check as checkStatusText } from "./status-text.js";

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
  check,
);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "text", checkStatusText(value.text));
  found = t.at(found, "code", t.integer(value.code, 0, 65535));
  return found;
}
