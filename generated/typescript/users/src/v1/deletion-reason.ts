import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * Why an account was deleted.
 *
 * - `"requested"`: The user asked for it.
 * - `"inactive"`: Nobody signed in for two years.
 * - `"termsBroken"`: The terms of use were broken.
 */
export type DeletionReason = "requested" | "inactive" | "termsBroken";

const values: readonly t.Known<DeletionReason>[] = ["requested", "inactive", "termsBroken"];

/** Reads, checks and writes {@link DeletionReason}. */
export const DeletionReason: t.EnumType<DeletionReason> = /* @__PURE__ */ t.enumeration(
  "DeletionReason",
  values,
  isDeletionReason,
  checkDeletionReason,
);

/** @internal */
export function isDeletionReason(value: unknown): value is DeletionReason {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkDeletionReason(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
