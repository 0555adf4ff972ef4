import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export type RefundRequestedEventReason = "damaged" | "late" | "unwanted" | "other";

const values: readonly t.Known<RefundRequestedEventReason>[] = [
  "damaged",
  "late",
  "unwanted",
  "other",
];

/** Reads, checks and writes {@link RefundRequestedEventReason}. */
export const RefundRequestedEventReason: t.EnumType<RefundRequestedEventReason> =
  /* @__PURE__ */ t.enumeration(
    "RefundRequestedEventReason",
    values,
    isRefundRequestedEventReason,
    checkRefundRequestedEventReason,
  );

/** @internal */
export function isRefundRequestedEventReason(value: unknown): value is RefundRequestedEventReason {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkRefundRequestedEventReason(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
