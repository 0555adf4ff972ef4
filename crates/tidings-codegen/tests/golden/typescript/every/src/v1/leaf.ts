import * as t from "../runtime.js";
import { type Tree, check as checkTree } from "./tree.js";

export interface Leaf {
  readonly on?: Tree;
}

/** Reads, checks and writes {@link Leaf}. */
export const Leaf: t.Type<Leaf> = /* @__PURE__ */ t.type("Leaf", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  if (value.on !== undefined) {
    found = t.at(found, "on", checkTree(value.on));
  }
  return found;
}
