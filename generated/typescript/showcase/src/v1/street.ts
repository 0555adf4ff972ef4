import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A house. */
export interface Street {
  /** To whom. */
  readonly to: string;
  /** Street and number. */
  readonly street: string;
}

/** Reads, checks and writes {@link Street}. */
export const Street: t.Type<Street> = /* @__PURE__ */ t.type("Street", isStreet, checkStreet);

/** @internal */
export function isStreet(value: unknown): value is Street {
  return t.isObject(value) && typeof value.to === "string" && typeof value.street === "string";
}

/** @internal */
export function checkStreet(value: unknown): t.Findings {
  return t.record(value, {
    to: t.string,
    street: t.string,
  });
}
