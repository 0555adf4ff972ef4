import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

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
export const Allocation: t.Type<Allocation> = /* @__PURE__ */ t.type(
  "Allocation",
  isAllocation,
  checkAllocation,
);

/** @internal */
export function isAllocation(value: unknown): value is Allocation {
  return (
    t.isObject(value) &&
    typeof value.sku === "string" &&
    t.isInteger(value.quantity, 1, 4294967295) &&
    typeof value.locationId === "string"
  );
}

/** @internal */
export function checkAllocation(value: unknown): t.Findings {
  return t.record(value, {
    sku: t.string,
    quantity: t.integer(1, 4294967295),
    locationId: t.string,
  });
}
