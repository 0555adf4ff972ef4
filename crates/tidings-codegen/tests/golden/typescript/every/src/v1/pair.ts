import * as t from "../runtime.js";

export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Reads, checks and writes {@link Pair}. */
export const Pair: t.Type<Pair> = /* @__PURE__ */ t.type("Pair", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "from", t.number(value.from));
  found = t.at(found, "to", t.number(value.to));
  return found;
}
