import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Not the root of all types. */
export interface Object {
  /** A property like any other. */
  readonly object: string;
}

/** Reads, checks and writes {@link Object}. */
export const Object: t.Type<Object> = /* @__PURE__ */ t.type("Object", isObject, checkObject);

/** @internal */
export function isObject(value: unknown): value is Object {
  return t.isObject(value) && typeof value.object === "string";
}

/** @internal */
export function checkObject(value: unknown): t.Findings {
  return t.record(value, {
    object: t.string,
  });
}
