import * as t from "../runtime.js";
import { type DeletionState, check as checkDeletionState } from "./deletion-state.js";

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
  check,
);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "new", checkDeletionState(value.new));
  found = t.at(found, "old", checkDeletionState(value.old));
  return found;
}
