import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** An index with parts. */
export interface Index {
  /** By their headings. */
  readonly parts: { readonly [key: string]: Index };
}

/** Reads, checks and writes {@link Index}. */
export const Index: t.Type<Index> = /* @__PURE__ */ t.type("Index", isIndex, checkIndex);

/** @internal */
export function isIndex(value: unknown): value is Index {
  return t.isObject(value) && t.isObject(value.parts) && Object.values(value.parts).every(isIndex);
}

/** @internal */
export function checkIndex(value: unknown): t.Findings {
  return t.record(value, {
    parts: t.map(checkIndex),
  });
}
