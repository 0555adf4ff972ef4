import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * Whether a transaction is deleted.
 *
 * - `"deleted"`: The transaction is deleted. It can be restored.
 * - `"active"`: The transaction is in use.
 */
export type DeletionState = "deleted" | "active";

const values: readonly t.Known<DeletionState>[] = ["deleted", "active"];

/** Reads, checks and writes {@link DeletionState}. */
export const DeletionState: t.EnumType<DeletionState> = /* @__PURE__ */ t.enumeration(
  "DeletionState",
  values,
  isDeletionState,
  checkDeletionState,
);

/** @internal */
export function isDeletionState(value: unknown): value is DeletionState {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkDeletionState(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
