import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export interface OrderPaidEventLinesItem {
  readonly article: string;
  /** A `bigint` where a number of JavaScript would have other digits. */
  readonly quantity: number | bigint;
  /** A `Decimal` where a number of JavaScript would have other digits. */
  readonly price: number | t.Decimal;
  readonly discount?: number;
}

/** Reads, checks and writes {@link OrderPaidEventLinesItem}. */
export const OrderPaidEventLinesItem: t.Type<OrderPaidEventLinesItem> = /* @__PURE__ */ t.type(
  "OrderPaidEventLinesItem",
  isOrderPaidEventLinesItem,
  checkOrderPaidEventLinesItem,
  t.decimals,
);

/** @internal */
export function isOrderPaidEventLinesItem(value: unknown): value is OrderPaidEventLinesItem {
  return (
    t.isObject(value) &&
    typeof value.article === "string" &&
    t.isWide(value.quantity, -9223372036854775808n, 9223372036854775807n) &&
    t.isDecimal(value.price) &&
    (value.discount === undefined || t.isNumber(value.discount))
  );
}

/** @internal */
export function checkOrderPaidEventLinesItem(value: unknown): t.Findings {
  return t.record(value, {
    article: t.string,
    quantity: t.wide(-9223372036854775808n, 9223372036854775807n),
    price: t.decimal,
    discount: t.optional(t.number),
  });
}
