import * as t from "../runtime.js";
import { type Pair, check as checkPair } from "./pair.js";

/** Untagged. */
export type Reading = string | number | Pair;

/** Reads, checks and writes {@link Reading}. */
export const Reading: t.Type<Reading> = /* @__PURE__ */ t.type("Reading", check);

/** @internal */
export function check(value: unknown): t.Findings {
  return t.anyOf(value, "one of Text, Number, Pair", [t.string, t.number, checkPair]);
}
