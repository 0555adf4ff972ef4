import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** From 0 to 100. */
export type Percent = number;

/** Reads, checks and writes {@link Percent}. */
export const Percent: t.Type<Percent> = /* @__PURE__ */ t.type("Percent", isPercent, checkPercent);

/** @internal */
export function isPercent(value: unknown): value is Percent {
  return t.isInteger(value, 0, 100);
}

/** @internal */
export function checkPercent(value: unknown): t.Findings {
  return t.integer(0, 100)(value);
}
