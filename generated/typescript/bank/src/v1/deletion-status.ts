import * as t from "@acme/events-core/internal";
import { type DeletionState, checkDeletionState, isDeletionState } from "./deletion-state.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** How the deletion of a transaction changed. */
export interface DeletionStatus {
  /** What it is from now on. */
  readonly new: DeletionState;
  /** What it was until now. */
  readonly old: DeletionState;
}

/** Reads, checks and writes {@link DeletionStatus}. */
export const DeletionStatus: t.Type<DeletionStatus> = /* @__PURE__ */ t.type(
  "DeletionStatus",
  isDeletionStatus,
  checkDeletionStatus,
);

/** @internal */
export function isDeletionStatus(value: unknown): value is DeletionStatus {
  return t.isObject(value) && isDeletionState(value.new) && isDeletionState(value.old);
}

/** @internal */
export function checkDeletionStatus(value: unknown): t.Findings {
  return t.record(value, {
    new: checkDeletionState,
    old: checkDeletionState,
  });
}
