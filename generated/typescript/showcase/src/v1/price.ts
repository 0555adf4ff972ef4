import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** An amount of whole cents, not below -0.99. */
export type Price = number | t.Decimal;

/** Reads, checks and writes {@link Price}. */
export const Price: t.Type<Price> = /* @__PURE__ */ t.type(
  "Price",
  isPrice,
  checkPrice,
  t.decimals,
);

/** @internal */
export function isPrice(value: unknown): value is Price {
  return t.isDecimal(value) && t.compare(value, "-0.99") >= 0 && t.isMultiple(value, "0.01");
}

/** @internal */
export function checkPrice(value: unknown): t.Findings {
  const check = t.multiple(
    t.decimalThat("a number of at least -0.99", (item) => t.compare(item, "-0.99") >= 0),
    "0.01",
  );
  return check(value);
}
