import * as t from "../runtime.js";

/**
 * Whether a transaction is deleted.
 *
 * - `"deleted"`: The transaction is deleted. It can be restored.
 * - `"active"`: The transaction is in use.
 */
export type DeletionState = "deleted" | "active";

const values: readonly t.Known<DeletionState>[] = ["deleted", "active"];

/** Reads, checks and writes {@link DeletionState}. */
export const DeletionState: t.EnumType<DeletionState> =
  /* @__PURE__ */ t.enumeration<DeletionState>("DeletionState", values, check);

/** @internal */
export function check(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
