import * as t from "@acme/events-core/internal";
import { type Identifier, checkIdentifier, isIdentifier } from "./identifier.js";
import { type Payment, checkPayment, isPayment } from "./payment.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** What somebody paid for: internally tagged. */
export type Occasion = OccasionPurchase | OccasionRefund;

/** A purchase. */
export interface OccasionPurchase {
  readonly type: "purchase";
  /** How it was paid. */
  readonly payment: Payment;
  /** What was bought. */
  readonly articles: readonly Identifier[];
}

/** A refund, in part or in whole. */
export interface OccasionRefund {
  readonly type: "refund";
  /** How it was paid back, or `null`. */
  readonly payment: Payment | null;
}

/** Reads, checks and writes {@link Occasion}. */
export const Occasion: t.Type<Occasion> = /* @__PURE__ */ t.type(
  "Occasion",
  isOccasion,
  checkOccasion,
);

/** @internal */
export function isOccasion(value: unknown): value is Occasion {
  if (!t.isObject(value)) return false;
  switch (value.type) {
    case "purchase":
      return (
        isPayment(value.payment) && t.isList(value.articles) && value.articles.every(isIdentifier)
      );
    case "refund":
      return value.payment === null || isPayment(value.payment);
    default:
      return false;
  }
}

/** @internal */
export function checkOccasion(value: unknown): t.Findings {
  return t.tagged(value, "type", {
    purchase: {
      payment: checkPayment,
      articles: t.list(checkIdentifier),
    },
    refund: {
      payment: t.orNull(checkPayment),
    },
  });
}
