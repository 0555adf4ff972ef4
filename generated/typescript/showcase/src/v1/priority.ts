import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** How urgent it is, as a number. */
export type Priority = -1 | 0 | 10;

const values: readonly t.Known<Priority>[] = [-1, 0, 10];

/** Reads, checks and writes {@link Priority}. */
export const Priority: t.EnumType<Priority> = /* @__PURE__ */ t.enumeration(
  "Priority",
  values,
  isPriority,
  checkPriority,
);

/** @internal */
export function isPriority(value: unknown): value is Priority {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkPriority(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
