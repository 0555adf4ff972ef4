import * as t from "@acme/events-core/internal";
import { type Pair, checkPair, isPair } from "./pair.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Untagged. */
export type Reading = string | number | Pair;

/** Reads, checks and writes {@link Reading}. */
export const Reading: t.Type<Reading> = /* @__PURE__ */ t.type("Reading", isReading, checkReading);

/** @internal */
export function isReading(value: unknown): value is Reading {
  return typeof value === "string" || t.isNumber(value) || isPair(value);
}

/** @internal */
export function checkReading(value: unknown): t.Findings {
  return t.anyOf(value, "one of Text, Number, Pair", [t.string, t.number, checkPair]);
}
