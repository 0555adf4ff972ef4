import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * The state of a transaction.
 *
 * - `"created"`: It has been entered.
 * - `"approved"`: Somebody has approved it.
 * - `"inProgress"`: The bank has it.
 * - `"stopped"` (deprecated): It was called back.
 * - `"confirmedPaid"`: The bank says that it is paid.
 * - `"posted"`: It is in the ledger.
 */
export type StatusText =
  "created" | "approved" | "inProgress" | "stopped" | "confirmedPaid" | "posted";

const values: readonly t.Known<StatusText>[] = [
  "created",
  "approved",
  "inProgress",
  "stopped",
  "confirmedPaid",
  "posted",
];

/** Reads, checks and writes {@link StatusText}. */
export const StatusText: t.EnumType<StatusText> = /* @__PURE__ */ t.enumeration(
  "StatusText",
  values,
  isStatusText,
  checkStatusText,
);

/** @internal */
export function isStatusText(value: unknown): value is StatusText {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkStatusText(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
