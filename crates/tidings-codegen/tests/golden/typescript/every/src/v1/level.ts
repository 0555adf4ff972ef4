import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export type Level = 1 | 2 | 3;

const values: readonly t.Known<Level>[] = [1, 2, 3];

/** Reads, checks and writes {@link Level}. */
export const Level: t.EnumType<Level> = /* @__PURE__ */ t.enumeration(
  "Level",
  values,
  isLevel,
  checkLevel,
);

/** @internal */
export function isLevel(value: unknown): value is Level {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkLevel(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
