import * as t from "@acme/events-core/internal";
import { type Agreed, checkAgreed, isAgreed } from "./agreed.js";
import { type Refused, checkRefused, isRefused } from "./refused.js";
import { type Without, checkWithout, isWithout } from "./without.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A question that may have been answered. With no answer to be read, there is none. */
export type MaybeAnswered = Agreed | Refused | Without;

/** Reads, checks and writes {@link MaybeAnswered}. */
export const MaybeAnswered: t.Type<MaybeAnswered> = /* @__PURE__ */ t.type(
  "MaybeAnswered",
  isMaybeAnswered,
  checkMaybeAnswered,
);

/** @internal */
export function isMaybeAnswered(value: unknown): value is MaybeAnswered {
  return isAgreed(value) || isRefused(value) || isWithout(value);
}

/** @internal */
export function checkMaybeAnswered(value: unknown): t.Findings {
  return t.anyOf(value, "one of agreed, refused, Without", [
    checkAgreed,
    checkRefused,
    checkWithout,
  ]);
}
