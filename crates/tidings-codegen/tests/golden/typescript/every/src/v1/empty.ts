import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export interface Empty {
  readonly [property: string]: unknown;
}

/** Reads, checks and writes {@link Empty}. */
export const Empty: t.Type<Empty> = /* @__PURE__ */ t.type("Empty", isEmpty, checkEmpty);

/** @internal */
export function isEmpty(value: unknown): value is Empty {
  return t.isObject(value);
}

/** @internal */
export function checkEmpty(value: unknown): t.Findings {
  return t.object(value);
}
