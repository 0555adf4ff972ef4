import * as t from "../runtime.js";
import { type Leaf, check as checkLeaf } from "./leaf.js";

/** Recursive. */
export interface Tree {
  readonly children: readonly Tree[];
  readonly leaf?: Leaf | null;
}

/** Reads, checks and writes {@link Tree}. */
export const Tree: t.Type<Tree> = /* @__PURE__ */ t.type("Tree", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "children", t.list(value.children, check));
  if (value.leaf !== undefined) {
    found = t.at(found, "leaf", t.orNull(value.leaf, checkLeaf));
  }
  return found;
}
