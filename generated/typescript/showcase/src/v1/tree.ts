import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A tree. */
export interface Tree {
  /** What stands here. */
  readonly value: number;
  /** What grows from here. */
  readonly children?: readonly Tree[];
}

/** Reads, checks and writes {@link Tree}. */
export const Tree: t.Type<Tree> = /* @__PURE__ */ t.type("Tree", isTree, checkTree);

/** @internal */
export function isTree(value: unknown): value is Tree {
  return (
    t.isObject(value) &&
    t.isInt32(value.value) &&
    (value.children === undefined || (t.isList(value.children) && value.children.every(isTree)))
  );
}

/** @internal */
export function checkTree(value: unknown): t.Findings {
  return t.record(value, {
    value: t.int32,
    children: t.optional(t.list(checkTree)),
  });
}
