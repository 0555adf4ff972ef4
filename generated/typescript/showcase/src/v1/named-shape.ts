import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A shape that people have a name for. */
export interface NamedShape {
  /** The name. */
  readonly name: string;
}

/** Reads, checks and writes {@link NamedShape}. */
export const NamedShape: t.Type<NamedShape> = /* @__PURE__ */ t.type(
  "NamedShape",
  isNamedShape,
  checkNamedShape,
);

/** @internal */
export function isNamedShape(value: unknown): value is NamedShape {
  return t.isObject(value) && typeof value.name === "string";
}

/** @internal */
export function checkNamedShape(value: unknown): t.Findings {
  return t.record(value, {
    name: t.string,
  });
}
