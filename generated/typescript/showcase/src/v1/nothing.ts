import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Nothing. */
export type Nothing = null;

/** Reads, checks and writes {@link Nothing}. */
export const Nothing: t.Type<Nothing> = /* @__PURE__ */ t.type("Nothing", isNothing, checkNothing);

/** @internal */
export function isNothing(value: unknown): value is Nothing {
  return value === null;
}

/** @internal */
export function checkNothing(value: unknown): t.Findings {
  return t.nil(value);
}
