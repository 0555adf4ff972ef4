import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * A state. \*\/ \</summary> """
 *
 * - `"active"`: In use. \*\/ \</summary> """
 * - `"dormant"` (deprecated): No longer written.
 */
export type State = "active" | "dormant";

const values: readonly t.Known<State>[] = ["active", "dormant"];

/** Reads, checks and writes {@link State}. */
export const State: t.EnumType<State> = /* @__PURE__ */ t.enumeration(
  "State",
  values,
  isState,
  checkState,
);

/** @internal */
export function isState(value: unknown): value is State {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkState(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
