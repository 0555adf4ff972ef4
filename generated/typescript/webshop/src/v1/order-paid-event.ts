import * as t from "@acme/events-core/internal";
import {
  type OrderPaidEventCustomer,
  checkOrderPaidEventCustomer,
  isOrderPaidEventCustomer,
} from "./order-paid-event-customer.js";
import {
  type OrderPaidEventLinesItem,
  checkOrderPaidEventLinesItem,
  isOrderPaidEventLinesItem,
} from "./order-paid-event-lines-item.js";
import {
  type OrderPaidEventPayment,
  checkOrderPaidEventPayment,
  isOrderPaidEventPayment,
} from "./order-paid-event-payment.js";
import {
  type OrderPaidEventState,
  checkOrderPaidEventState,
  isOrderPaidEventState,
} from "./order-paid-event-state.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export interface OrderPaidEvent {
  readonly orderNumber: string;
  /** A date and time (RFC 3339), as it was written. */
  readonly paidAt: string;
  /** Customer */
  readonly customer: OrderPaidEventCustomer;
  /** How the order was paid. */
  readonly payment: OrderPaidEventPayment;
  readonly lines: readonly OrderPaidEventLinesItem[];
  /** A `Decimal` where a number of JavaScript would have other digits. */
  readonly total: number | t.Decimal;
  readonly currency: string;
  /** How far the payment is. */
  readonly state: OrderPaidEventState;
  readonly notes: string | null;
}

/**
 * Reads, checks and writes {@link OrderPaidEvent}.
 *
 * @example
 * ```ts
 * const received = OrderPaidEvent.parse(text);
 * const sent = OrderPaidEvent.stringify(received);
 * ```
 */
export const OrderPaidEvent: t.Type<OrderPaidEvent> & {
  readonly eventName: "order.paid";
  readonly version: 1;
  readonly source: "com.example.webshop";
  readonly detailType: "order.paid@v1";
} = /* @__PURE__ */ t.event(
  "OrderPaidEvent",
  isOrderPaidEvent,
  checkOrderPaidEvent,
  {
    eventName: "order.paid",
    version: 1,
    source: "com.example.webshop",
    detailType: "order.paid@v1",
  },
  t.decimals,
);

/** @internal */
export function isOrderPaidEvent(value: unknown): value is OrderPaidEvent {
  return (
    t.isObject(value) &&
    typeof value.orderNumber === "string" &&
    typeof value.paidAt === "string" &&
    isOrderPaidEventCustomer(value.customer) &&
    isOrderPaidEventPayment(value.payment) &&
    t.isList(value.lines) &&
    value.lines.every(isOrderPaidEventLinesItem) &&
    t.isDecimal(value.total) &&
    typeof value.currency === "string" &&
    isOrderPaidEventState(value.state) &&
    (value.notes === null || typeof value.notes === "string")
  );
}

/** @internal */
export function checkOrderPaidEvent(value: unknown): t.Findings {
  return t.record(value, {
    orderNumber: t.string,
    paidAt: t.string,
    customer: checkOrderPaidEventCustomer,
    payment: checkOrderPaidEventPayment,
    lines: t.list(checkOrderPaidEventLinesItem),
    total: t.decimal,
    currency: t.string,
    state: checkOrderPaidEventState,
    notes: t.orNull(t.string),
  });
}
