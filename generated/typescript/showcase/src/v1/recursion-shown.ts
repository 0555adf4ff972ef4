import * as t from "@acme/events-core/internal";
import { type Chain, checkChain, isChain } from "./chain.js";
import { type Condition, checkCondition, isCondition } from "./condition.js";
import { type Folder, checkFolder, isFolder } from "./folder.js";
import { type Index, checkIndex, isIndex } from "./index-type.js";
import { type Tree, checkTree, isTree } from "./tree.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Recursive types were shown: in lists, options, maps and unions, and in one another. */
export interface RecursionShown {
  /** What was shown before: the payload holds itself. */
  readonly previous?: RecursionShown;
  /** A type that holds a list of itself. */
  readonly tree: Tree;
  /** A type that holds itself or `null`. */
  readonly chain: Chain;
  /** A type that holds a map of itself. */
  readonly index: Index;
  /** A type that holds one that holds it. */
  readonly folder: Folder;
  /** A union whose variants hold it. */
  readonly condition: Condition;
}

/**
 * Reads, checks and writes {@link RecursionShown}.
 *
 * @example
 * ```ts
 * const received = RecursionShown.parse(text);
 * const sent = RecursionShown.stringify(received);
 * ```
 */
export const RecursionShown: t.Type<RecursionShown> & {
  readonly eventName: "showcase.recursion";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.recursion@v1";
} = /* @__PURE__ */ t.event("RecursionShown", isRecursionShown, checkRecursionShown, {
  eventName: "showcase.recursion",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.recursion@v1",
});

/** @internal */
export function isRecursionShown(value: unknown): value is RecursionShown {
  return (
    t.isObject(value) &&
    (value.previous === undefined || isRecursionShown(value.previous)) &&
    isTree(value.tree) &&
    isChain(value.chain) &&
    isIndex(value.index) &&
    isFolder(value.folder) &&
    isCondition(value.condition)
  );
}

/** @internal */
export function checkRecursionShown(value: unknown): t.Findings {
  return t.record(value, {
    previous: t.optional(checkRecursionShown),
    tree: checkTree,
    chain: checkChain,
    index: checkIndex,
    folder: checkFolder,
    condition: checkCondition,
  });
}
