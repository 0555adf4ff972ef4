import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Customer */
export interface OrderPaidEventCustomer {
  /** A `bigint` where a number of JavaScript would have other digits. */
  readonly id: number | bigint;
  readonly name: string;
  /** A mail address (RFC 5321). */
  readonly email: string;
  readonly company?: string;
}

/** Reads, checks and writes {@link OrderPaidEventCustomer}. */
export const OrderPaidEventCustomer: t.Type<OrderPaidEventCustomer> = /* @__PURE__ */ t.type(
  "OrderPaidEventCustomer",
  isOrderPaidEventCustomer,
  checkOrderPaidEventCustomer,
);

/** @internal */
export function isOrderPaidEventCustomer(value: unknown): value is OrderPaidEventCustomer {
  return (
    t.isObject(value) &&
    t.isWide(value.id, -9223372036854775808n, 9223372036854775807n) &&
    typeof value.name === "string" &&
    typeof value.email === "string" &&
    (value.company === undefined || typeof value.company === "string")
  );
}

/** @internal */
export function checkOrderPaidEventCustomer(value: unknown): t.Findings {
  return t.record(value, {
    id: t.wide(-9223372036854775808n, 9223372036854775807n),
    name: t.string,
    email: t.string,
    company: t.optional(t.string),
  });
}
