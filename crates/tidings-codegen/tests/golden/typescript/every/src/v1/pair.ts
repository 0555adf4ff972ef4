import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Reads, checks and writes {@link Pair}. */
export const Pair: t.Type<Pair> = /* @__PURE__ */ t.type("Pair", isPair, checkPair);

/** @internal */
export function isPair(value: unknown): value is Pair {
  return t.isObject(value) && t.isNumber(value.from) && t.isNumber(value.to);
}

/** @internal */
export function checkPair(value: unknown): t.Findings {
  return t.record(value, {
    from: t.number,
    to: t.number,
  });
}
