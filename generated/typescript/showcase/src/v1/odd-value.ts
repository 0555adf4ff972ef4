import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * Values that are no identifiers in any language.
 *
 * - `"in-progress"`: A hyphen.
 * - `"2nd"`: A digit first.
 * - `"42"`: A number as text.
 * - `"null"`: A keyword of most languages.
 * - `"__proto__"`: A property of every object in JavaScript.
 * - `"ærlig talt"`: No ASCII.
 * - `'"quoted\\"'`: Quotes, and a backslash.
 */
export type OddValue =
  "in-progress" | "2nd" | "42" | "null" | "__proto__" | "ærlig talt" | '"quoted\\"';

const values: readonly t.Known<OddValue>[] = [
  "in-progress",
  "2nd",
  "42",
  "null",
  "__proto__",
  "ærlig talt",
  '"quoted\\"',
];

/** Reads, checks and writes {@link OddValue}. */
export const OddValue: t.EnumType<OddValue> = /* @__PURE__ */ t.enumeration(
  "OddValue",
  values,
  isOddValue,
  checkOddValue,
);

/** @internal */
export function isOddValue(value: unknown): value is OddValue {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkOddValue(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
