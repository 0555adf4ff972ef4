import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A record without properties that takes none. */
export interface ClosedEmpty {
  readonly [property: string]: never;
}

/** Reads, checks and writes {@link ClosedEmpty}. */
export const ClosedEmpty: t.Type<ClosedEmpty> = /* @__PURE__ */ t.type(
  "ClosedEmpty",
  isClosedEmpty,
  checkClosedEmpty,
);

/** @internal */
export function isClosedEmpty(value: unknown): value is ClosedEmpty {
  return t.isObject(value) && t.hasOnly(value, []);
}

/** @internal */
export function checkClosedEmpty(value: unknown): t.Findings {
  return t.closed(value, {});
}
