import * as t from "../runtime.js";

/** Goods set aside in one place. */
export interface Allocation {
  /** The article. */
  readonly sku: string;
  /** How many pieces of it, at least one. */
  readonly quantity: number;
  /** Where they lie. */
  readonly locationId: string;
}

/** Reads, checks and writes {@link Allocation}. */
export const Allocation: t.Type<Allocation> = /* @__PURE__ */ t.type("Allocation", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "sku", t.string(value.sku));
  found = t.at(found, "quantity", t.integer(value.quantity, 1, 4294967295));
  found = t.at(found, "locationId", t.string(value.locationId));
  return found;
}
