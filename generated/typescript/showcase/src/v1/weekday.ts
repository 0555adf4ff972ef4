import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * A day of the week.
 *
 * - `"WORKING_DAY"`: A day of work.
 * - `"SATURDAY"`: The day before Sunday.
 * - `"SUNDAY"`: The day of rest.
 */
export type Weekday = "WORKING_DAY" | "SATURDAY" | "SUNDAY";

const values: readonly t.Known<Weekday>[] = ["WORKING_DAY", "SATURDAY", "SUNDAY"];

/** Reads, checks and writes {@link Weekday}. */
export const Weekday: t.EnumType<Weekday> = /* @__PURE__ */ t.enumeration(
  "Weekday",
  values,
  isWeekday,
  checkWeekday,
);

/** @internal */
export function isWeekday(value: unknown): value is Weekday {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkWeekday(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
