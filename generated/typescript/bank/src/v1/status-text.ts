import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * The states of a transaction.
 *
 * - `"created"`: Registered, and waiting for approval.
 * - `"approved"`: Approved, and waiting to be sent to the bank.
 * - `"inProgress"`: Sent to the bank.
 * - `"stopped"`: Stopped before it was paid.
 * - `"confirmedPaid"`: The bank has confirmed the payment.
 * - `"posted"`: Entered in the books.
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
