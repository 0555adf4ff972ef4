import * as t from "@acme/events-core/internal";
import { type Payment, checkPayment, isPayment } from "./payment.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Payments by their names. */
export interface Budget {
  /** Which of them comes first. */
  readonly first: string;
  readonly [property: string]: Payment | string;
}

/** Reads, checks and writes {@link Budget}. */
export const Budget: t.Type<Budget> = /* @__PURE__ */ t.type("Budget", isBudget, checkBudget);

/** @internal */
export function isBudget(value: unknown): value is Budget {
  return (
    t.isObject(value) && typeof value.first === "string" && t.isRest(value, ["first"], isPayment)
  );
}

/** @internal */
export function checkBudget(value: unknown): t.Findings {
  return t.rest(value, checkPayment, {
    first: t.string,
  });
}
