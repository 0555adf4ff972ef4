import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * Why somebody was not let in.
 *
 * - `"unknown"`: The card, the code or the telephone is not known.
 * - `"expired"`: It is known, and has run out.
 * - `"notHere"`: It is known, and not for this entrypoint.
 * - `"notNow"`: It is known, and not for this hour.
 */
export type DenialReason = "unknown" | "expired" | "notHere" | "notNow";

const values: readonly t.Known<DenialReason>[] = ["unknown", "expired", "notHere", "notNow"];

/** Reads, checks and writes {@link DenialReason}. */
export const DenialReason: t.EnumType<DenialReason> = /* @__PURE__ */ t.enumeration(
  "DenialReason",
  values,
  isDenialReason,
  checkDenialReason,
);

/** @internal */
export function isDenialReason(value: unknown): value is DenialReason {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkDenialReason(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
