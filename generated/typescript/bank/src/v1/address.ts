import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Where somebody lives. */
export interface Address {
  /** Street and house number. */
  readonly street: string;
  /** The city, without its postal code. */
  readonly city: string;
}

/** Reads, checks and writes {@link Address}. */
export const Address: t.Type<Address> = /* @__PURE__ */ t.type("Address", isAddress, checkAddress);

/** @internal */
export function isAddress(value: unknown): value is Address {
  return t.isObject(value) && typeof value.street === "string" && typeof value.city === "string";
}

/** @internal */
export function checkAddress(value: unknown): t.Findings {
  return t.record(value, {
    street: t.string,
    city: t.string,
  });
}
