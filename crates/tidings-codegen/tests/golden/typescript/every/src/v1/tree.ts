import * as t from "@acme/events-core/internal";
import { type Leaf, checkLeaf, isLeaf } from "./leaf.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Recursive. */
export interface Tree {
  readonly children: readonly Tree[];
  readonly leaf?: Leaf | null;
}

/** Reads, checks and writes {@link Tree}. */
export const Tree: t.Type<Tree> = /* @__PURE__ */ t.type("Tree", isTree, checkTree);

/** @internal */
export function isTree(value: unknown): value is Tree {
  return (
    t.isObject(value) &&
    t.isList(value.children) &&
    value.children.every(isTree) &&
    (value.leaf === undefined || value.leaf === null || isLeaf(value.leaf))
  );
}

/** @internal */
export function checkTree(value: unknown): t.Findings {
  return t.record(value, {
    children: t.list(checkTree),
    leaf: t.optional(t.orNull(checkLeaf)),
  });
}
