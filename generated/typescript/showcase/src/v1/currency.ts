import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * A currency by ISO 4217. There may be others.
 *
 * - `"NOK"`: Norwegian kroner.
 * - `"EUR"`: Euro.
 */
export type Currency = "NOK" | "EUR" | t.Unrecognized;

const values: readonly t.Known<Currency>[] = ["NOK", "EUR"];

/** Reads, checks and writes {@link Currency}. */
export const Currency: t.EnumType<Currency> = /* @__PURE__ */ t.enumeration(
  "Currency",
  values,
  isCurrency,
  checkCurrency,
);

/** @internal */
export function isCurrency(value: unknown): value is Currency {
  return typeof value === "string";
}

/** @internal */
export function checkCurrency(value: unknown): t.Findings {
  return t.string(value);
}
