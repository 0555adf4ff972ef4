import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** How far the payment is. */
export type OrderPaidEventState = "authorized" | "paid" | t.Unrecognized;

const values: readonly t.Known<OrderPaidEventState>[] = ["authorized", "paid"];

/** Reads, checks and writes {@link OrderPaidEventState}. */
export const OrderPaidEventState: t.EnumType<OrderPaidEventState> = /* @__PURE__ */ t.enumeration(
  "OrderPaidEventState",
  values,
  isOrderPaidEventState,
  checkOrderPaidEventState,
);

/** @internal */
export function isOrderPaidEventState(value: unknown): value is OrderPaidEventState {
  return typeof value === "string";
}

/** @internal */
export function checkOrderPaidEventState(value: unknown): t.Findings {
  return t.string(value);
}
