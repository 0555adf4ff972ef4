import * as t from "../runtime.js";

/** A name that is a file of ours. */
export type Index = readonly string[];

/** Reads, checks and writes {@link Index}. */
export const Index: t.Type<Index> = /* @__PURE__ */ t.type("Index", check);

/** @internal */
export function check(value: unknown): t.Findings {
  return t.list(value, t.string);
}
