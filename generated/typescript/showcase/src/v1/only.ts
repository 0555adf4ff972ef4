import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * The only value.
 *
 * - `"This"`: What else.
 */
export type Only = "This";

const values: readonly t.Known<Only>[] = ["This"];

/** Reads, checks and writes {@link Only}. */
export const Only: t.EnumType<Only> = /* @__PURE__ */ t.enumeration(
  "Only",
  values,
  isOnly,
  checkOnly,
);

/** @internal */
export function isOnly(value: unknown): value is Only {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkOnly(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
