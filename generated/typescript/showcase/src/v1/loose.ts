import * as t from "@acme/events-core/internal";
import { type Identifier, checkIdentifier, isIdentifier } from "./identifier.js";
import { type Payment, checkPayment, isPayment } from "./payment.js";
import { type Transfer, checkTransfer, isTransfer } from "./transfer.js";
import { type Weekday, checkWeekday, isWeekday } from "./weekday.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * A union that is told by what it looks like: untagged. Lists come first, because serde reads structs from
 * lists as well.
 */
export type Loose = readonly Identifier[] | Payment | Weekday | Transfer;

/** Reads, checks and writes {@link Loose}. */
export const Loose: t.Type<Loose> = /* @__PURE__ */ t.type("Loose", isLoose, checkLoose);

/** @internal */
export function isLoose(value: unknown): value is Loose {
  return (
    (t.isList(value) && value.every(isIdentifier)) ||
    isPayment(value) ||
    isWeekday(value) ||
    isTransfer(value)
  );
}

/** @internal */
export function checkLoose(value: unknown): t.Findings {
  return t.anyOf(value, "one of Identifiers, Payment, Weekday, Transfer", [
    t.list(checkIdentifier),
    checkPayment,
    checkWeekday,
    checkTransfer,
  ]);
}
