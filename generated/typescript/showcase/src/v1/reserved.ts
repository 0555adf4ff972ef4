import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Values that are keywords. */
export type Reserved =
  | "class"
  | "default"
  | "new"
  | "null"
  | "self"
  | "true"
  | "type"
  | "toString"
  | "constructor"
  | "equals";

const values: readonly t.Known<Reserved>[] = [
  "class",
  "default",
  "new",
  "null",
  "self",
  "true",
  "type",
  "toString",
  "constructor",
  "equals",
];

/** Reads, checks and writes {@link Reserved}. */
export const Reserved: t.EnumType<Reserved> = /* @__PURE__ */ t.enumeration(
  "Reserved",
  values,
  isReserved,
  checkReserved,
);

/** @internal */
export function isReserved(value: unknown): value is Reserved {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkReserved(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
