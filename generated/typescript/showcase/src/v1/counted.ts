import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** How often each word was counted. */
export interface Counted {
  /** How many words there are. */
  readonly total: number;
  readonly [property: string]: number;
}

/** Reads, checks and writes {@link Counted}. */
export const Counted: t.Type<Counted> = /* @__PURE__ */ t.type("Counted", isCounted, checkCounted);

/** @internal */
export function isCounted(value: unknown): value is Counted {
  return (
    t.isObject(value) &&
    t.isInteger(value.total, 0, 4294967295) &&
    t.isRest(value, ["total"], t.isInt32)
  );
}

/** @internal */
export function checkCounted(value: unknown): t.Findings {
  return t.rest(value, t.int32, {
    total: t.integer(0, 4294967295),
  });
}
