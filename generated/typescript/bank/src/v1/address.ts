import * as t from "../runtime.js";

/** Where somebody lives. */
export interface Address {
  /** Street and house number. */
  readonly street: string;
  /** The city, without its postal code. */
  readonly city: string;
}

/** Reads, checks and writes {@link Address}. */
export const Address: t.Type<Address> = /* @__PURE__ */ t.type("Address", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "street", t.string(value.street));
  found = t.at(found, "city", t.string(value.city));
  return found;
}
