import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A record that anybody may extend. */
export interface Extended {
  /** What is known. */
  readonly known: boolean;
}

/** Reads, checks and writes {@link Extended}. */
export const Extended: t.Type<Extended> = /* @__PURE__ */ t.type(
  "Extended",
  isExtended,
  checkExtended,
);

/** @internal */
export function isExtended(value: unknown): value is Extended {
  return t.isObject(value) && typeof value.known === "boolean";
}

/** @internal */
export function checkExtended(value: unknown): t.Findings {
  return t.record(value, {
    known: t.boolean,
  });
}
