import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A day of the calendar: a format on a type with a name of its own. */
export type Day = string;

/** Reads, checks and writes {@link Day}. */
export const Day: t.Type<Day> = /* @__PURE__ */ t.type("Day", isDay, checkDay);

/** @internal */
export function isDay(value: unknown): value is Day {
  return typeof value === "string";
}

/** @internal */
export function checkDay(value: unknown): t.Findings {
  return t.string(value);
}
