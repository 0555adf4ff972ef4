import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** More than nothing, and at most the whole. */
export type Share = number;

/** Reads, checks and writes {@link Share}. */
export const Share: t.Type<Share> = /* @__PURE__ */ t.type("Share", isShare, checkShare);

/** @internal */
export function isShare(value: unknown): value is Share {
  return t.isNumber(value) && value > 0 && value <= 1;
}

/** @internal */
export function checkShare(value: unknown): t.Findings {
  const check = t.numberThat(
    "a number greater than 0 and of at most 1",
    (item) => item > 0 && item <= 1,
  );
  return check(value);
}
