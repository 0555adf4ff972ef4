import * as t from "@acme/events-core/internal";
import { type Tree, checkTree, isTree } from "./tree.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export interface Leaf {
  readonly on?: Tree;
}

/** Reads, checks and writes {@link Leaf}. */
export const Leaf: t.Type<Leaf> = /* @__PURE__ */ t.type("Leaf", isLeaf, checkLeaf);

/** @internal */
export function isLeaf(value: unknown): value is Leaf {
  return t.isObject(value) && (value.on === undefined || isTree(value.on));
}

/** @internal */
export function checkLeaf(value: unknown): t.Findings {
  return t.record(value, {
    on: t.optional(checkTree),
  });
}
