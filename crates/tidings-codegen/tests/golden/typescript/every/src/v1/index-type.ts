import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A name that is a file of ours. */
export type Index = readonly string[];

/** Reads, checks and writes {@link Index}. */
export const Index: t.Type<Index> = /* @__PURE__ */ t.type("Index", isIndex, checkIndex);

/** @internal */
export function isIndex(value: unknown): value is Index {
  return t.isList(value) && value.every((item) => typeof item === "string");
}

/** @internal */
export function checkIndex(value: unknown): t.Findings {
  return t.list(t.string)(value);
}
