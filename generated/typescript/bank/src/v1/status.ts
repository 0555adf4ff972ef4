import * as t from "@acme/events-core/internal";
import { type StatusText, checkStatusText, isStatusText } from "./status-text.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Where a transaction stands. */
export interface Status {
  /** The state, in words. */
  readonly text: StatusText;
  /** The same state as the bank's number for it. */
  readonly code: number;
}

/** Reads, checks and writes {@link Status}. */
export const Status: t.Type<Status> = /* @__PURE__ */ t.type("Status", isStatus, checkStatus);

/** @internal */
export function isStatus(value: unknown): value is Status {
  return t.isObject(value) && isStatusText(value.text) && t.isInteger(value.code, 0, 65535);
}

/** @internal */
export function checkStatus(value: unknown): t.Findings {
  return t.record(value, {
    text: checkStatusText,
    code: t.integer(0, 65535),
  });
}
