import * as t from "../runtime.js";
import { type StatusText, check as checkStatusText } from "./status-text.js";

/** Where a transaction stands. */
export interface Status {
  /** The state, in words. */
  readonly text: StatusText;
  /** The same state as the bank's number for it. */
  readonly code: number;
}

/** Reads, checks and writes {@link Status}. */
export const Status: t.Type<Status> = /* @__PURE__ */ t.type("Status", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "text", checkStatusText(value.text));
  found = t.at(found, "code", t.integer(value.code, 0, 65535));
  return found;
}
