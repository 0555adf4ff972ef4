import * as t from "@acme/events-core/internal";
import { type NamedShape, checkNamedShape, isNamedShape } from "./named-shape.js";
import { type Scoped, checkScoped, isScoped } from "./scoped.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** What something is known by: untagged. The first variant that fits is taken. */
export type Identifier =
  number | bigint | string | readonly [string, string] | Scoped | NamedShape | boolean;

/** Reads, checks and writes {@link Identifier}. */
export const Identifier: t.Type<Identifier> = /* @__PURE__ */ t.type(
  "Identifier",
  isIdentifier,
  checkIdentifier,
);

/** @internal */
export function isIdentifier(value: unknown): value is Identifier {
  return (
    t.isWide(value, -9223372036854775808n, 9223372036854775807n) ||
    typeof value === "string" ||
    (t.isList(value) &&
      value.length === 2 &&
      typeof value[0] === "string" &&
      typeof value[1] === "string") ||
    isScoped(value) ||
    isNamedShape(value) ||
    typeof value === "boolean"
  );
}

/** @internal */
export function checkIdentifier(value: unknown): t.Findings {
  return t.anyOf(value, "one of Number, Text, Pair, Scoped, Shape, Flag", [
    t.wide(-9223372036854775808n, 9223372036854775807n),
    t.string,
    t.tuple(t.string, t.string),
    checkScoped,
    checkNamedShape,
    t.boolean,
  ]);
}
