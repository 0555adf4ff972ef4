import * as t from "@acme/events-core/internal";
import { type Transfer, checkTransfer, isTransfer } from "./transfer.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** How something is paid: internally tagged. */
export type Payment = PaymentCash | PaymentCard | PaymentTransfer | PaymentInvoice;

/** A variant with the tag only. */
export interface PaymentCash {
  readonly kind: "cash";
}

/** A variant with properties of its own. */
export interface PaymentCard {
  readonly kind: "card";
  /** The card's last digits. */
  readonly lastFour: string;
  /** The months to pay in; 1 at once. */
  readonly instalments?: number;
}

/** A variant of a record with a name of its own. */
export interface PaymentTransfer extends Transfer {
  readonly kind: "transfer";
}

/** A variant without properties of its own. */
export interface PaymentInvoice {
  readonly kind: "invoice";
}

/** Reads, checks and writes {@link Payment}. */
export const Payment: t.Type<Payment> = /* @__PURE__ */ t.type("Payment", isPayment, checkPayment);

/** @internal */
export function isPayment(value: unknown): value is Payment {
  if (!t.isObject(value)) return false;
  switch (value.kind) {
    case "cash":
      return true;
    case "card":
      return (
        typeof value.lastFour === "string" &&
        (value.instalments === undefined || t.isInteger(value.instalments, 0, 255))
      );
    case "transfer":
      return isTransfer(value);
    case "invoice":
      return true;
    default:
      return false;
  }
}

/** @internal */
export function checkPayment(value: unknown): t.Findings {
  return t.tagged(value, "kind", {
    cash: null,
    card: {
      lastFour: t.string,
      instalments: t.optional(t.integer(0, 255)),
    },
    transfer: checkTransfer,
    invoice: null,
  });
}
