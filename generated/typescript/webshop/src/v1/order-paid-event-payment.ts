import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** How the order was paid. */
export type OrderPaidEventPayment =
  OrderPaidEventPaymentCard | OrderPaidEventPaymentInvoice | UnrecognizedOrderPaidEventPayment;

export interface OrderPaidEventPaymentCard {
  readonly method: "card";
  readonly brand: string;
  readonly last4: string;
}

export interface OrderPaidEventPaymentInvoice {
  readonly method: "invoice";
  /** A date (RFC 3339). */
  readonly dueDate: string;
  readonly reference: string | null;
}

/** What {@link OrderPaidEventPayment} can be besides the variants that this version knows. It is read, kept and written as it is. */
export interface UnrecognizedOrderPaidEventPayment {
  readonly method: t.Unrecognized;
  readonly [property: string]: unknown;
}

/** Reads, checks and writes {@link OrderPaidEventPayment}. */
export const OrderPaidEventPayment: t.Type<OrderPaidEventPayment> = /* @__PURE__ */ t.type(
  "OrderPaidEventPayment",
  isOrderPaidEventPayment,
  checkOrderPaidEventPayment,
);

/** @internal */
export function isOrderPaidEventPayment(value: unknown): value is OrderPaidEventPayment {
  if (!t.isObject(value)) return false;
  switch (value.method) {
    case "card":
      return typeof value.brand === "string" && typeof value.last4 === "string";
    case "invoice":
      return (
        typeof value.dueDate === "string" &&
        (value.reference === null || typeof value.reference === "string")
      );
    default:
      return typeof value.method === "string";
  }
}

/** @internal */
export function checkOrderPaidEventPayment(value: unknown): t.Findings {
  return t.taggedOrOther(value, "method", {
    card: {
      brand: t.string,
      last4: t.string,
    },
    invoice: {
      dueDate: t.string,
      reference: t.orNull(t.string),
    },
  });
}
