import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Something that was paid. */
export type Paid = PaidCash | PaidCard | PaidTransfer | PaidInvoice;

/** A variant with the tag only. */
export interface PaidCash {
  readonly kind: "cash";
  /** What was paid for. */
  readonly article: string;
}

/** A variant with properties of its own. */
export interface PaidCard {
  readonly kind: "card";
  /** What was paid for. */
  readonly article: string;
  /** The card's last digits. */
  readonly lastFour: string;
  /** The months to pay in; 1 at once. */
  readonly instalments?: number;
}

/** A variant of a record with a name of its own. */
export interface PaidTransfer {
  readonly kind: "transfer";
  /** What was paid for. */
  readonly article: string;
  /** The account to pay from. */
  readonly iban: string;
  /** What the receiver shall see, or `null`. */
  readonly message: string | null;
}

/** A variant without properties of its own. */
export interface PaidInvoice {
  readonly kind: "invoice";
  /** What was paid for. */
  readonly article: string;
}

/** Reads, checks and writes {@link Paid}. */
export const Paid: t.Type<Paid> = /* @__PURE__ */ t.type("Paid", isPaid, checkPaid);

/** @internal */
export function isPaid(value: unknown): value is Paid {
  if (!t.isObject(value)) return false;
  switch (value.kind) {
    case "cash":
      return typeof value.article === "string";
    case "card":
      return (
        typeof value.article === "string" &&
        typeof value.lastFour === "string" &&
        (value.instalments === undefined || t.isInteger(value.instalments, 0, 255))
      );
    case "transfer":
      return (
        typeof value.article === "string" &&
        typeof value.iban === "string" &&
        (value.message === null || typeof value.message === "string")
      );
    case "invoice":
      return typeof value.article === "string";
    default:
      return false;
  }
}

/** @internal */
export function checkPaid(value: unknown): t.Findings {
  return t.tagged(value, "kind", {
    cash: {
      article: t.string,
    },
    card: {
      article: t.string,
      lastFour: t.string,
      instalments: t.optional(t.integer(0, 255)),
    },
    transfer: {
      article: t.string,
      iban: t.string,
      message: t.orNull(t.string),
    },
    invoice: {
      article: t.string,
    },
  });
}
