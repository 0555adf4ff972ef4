import * as t from "@acme/events-core/internal";
import { type Currency, checkCurrency, isCurrency } from "./currency.js";
import { type OddValue, checkOddValue, isOddValue } from "./odd-value.js";
import { type Only, checkOnly, isOnly } from "./only.js";
import { type Priority, checkPriority, isPriority } from "./priority.js";
import { type Weekday, checkWeekday, isWeekday } from "./weekday.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Enums were shown: closed, open, with numbers as values, and constants. */
export interface EnumsShown {
  /** One of the values. */
  readonly closed: Weekday;
  /** One of the values, or one that is added later. */
  readonly open: Currency;
  /** A number for a value. */
  readonly numeric: Priority;
  /** Values that are no identifiers, or alike but for their case. */
  readonly odd: OddValue;
  /** There is one value only. */
  readonly single: Only;
  /** A constant: the version of this form. */
  readonly constant: 3;
  /** An enum or `null`. */
  readonly nullable: Weekday | null;
  /** An enum or absent. */
  readonly optional?: Currency;
  /** Enums in a list. */
  readonly list: readonly Currency[];
  /** Distinct values. */
  readonly set: readonly Weekday[];
  /**
   * A default that is one of the values.
   *
   * Where it is absent, `"WORKING_DAY"` is meant.
   */
  readonly withDefault: Weekday;
}

/**
 * Reads, checks and writes {@link EnumsShown}.
 *
 * @example
 * ```ts
 * const received = EnumsShown.parse(text);
 * const sent = EnumsShown.stringify(received);
 * ```
 */
export const EnumsShown: t.Type<EnumsShown> & {
  readonly eventName: "showcase.enums";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.enums@v1";
} = /* @__PURE__ */ t.event("EnumsShown", isEnumsShown, checkEnumsShown, {
  eventName: "showcase.enums",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.enums@v1",
});

/** @internal */
export function isEnumsShown(value: unknown): value is EnumsShown {
  return (
    t.isObject(value) &&
    isWeekday(value.closed) &&
    isCurrency(value.open) &&
    isPriority(value.numeric) &&
    isOddValue(value.odd) &&
    isOnly(value.single) &&
    value.constant === 3 &&
    (value.nullable === null || isWeekday(value.nullable)) &&
    (value.optional === undefined || isCurrency(value.optional)) &&
    t.isList(value.list) &&
    value.list.every(isCurrency) &&
    t.isList(value.set) &&
    value.set.every(isWeekday) &&
    t.areDistinct(value.set) &&
    isWeekday(value.withDefault)
  );
}

/** @internal */
export function checkEnumsShown(value: unknown): t.Findings {
  return t.record(value, {
    closed: checkWeekday,
    open: checkCurrency,
    numeric: checkPriority,
    odd: checkOddValue,
    single: checkOnly,
    constant: t.constant(3),
    nullable: t.orNull(checkWeekday),
    optional: t.optional(checkCurrency),
    list: t.list(checkCurrency),
    set: t.set(checkWeekday),
    withDefault: checkWeekday,
  });
}
