import * as t from "@acme/events-core/internal";
import { type AlikeNames, checkAlikeNames, isAlikeNames } from "./alike-names.js";
import { type Error, checkError, isError } from "./error.js";
import { type Keywords, checkKeywords, isKeywords } from "./keywords.js";
import { type Members, checkMembers, isMembers } from "./members.js";
import { type Object, checkObject, isObject } from "./object.js";
import { type OddNames, checkOddNames, isOddNames } from "./odd-names.js";
import { type Promise, checkPromise, isPromise } from "./promise.js";
import { type Reserved, checkReserved, isReserved } from "./reserved.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Names were shown: keywords, reserved members, names that are no identifiers, and names that are nearly the same. */
export interface NamesShown {
  /** Keywords. */
  readonly keywords: Keywords;
  /** Members that every object has. */
  readonly members: Members;
  /** Names that are no identifiers. */
  readonly odd: OddNames;
  /** Names that differ in their casing or punctuation only. */
  readonly alike: AlikeNames;
  /** A type that is called like one of the language's own. */
  readonly object: Object;
  /** Another. */
  readonly promise: Promise;
  /** Another, whose variants are called so too. */
  readonly result: Error;
  /** An enum with values that are keywords. */
  readonly reserved: Reserved;
}

/**
 * Reads, checks and writes {@link NamesShown}.
 *
 * @example
 * ```ts
 * const received = NamesShown.parse(text);
 * const sent = NamesShown.stringify(received);
 * ```
 */
export const NamesShown: t.Type<NamesShown> & {
  readonly eventName: "showcase.names";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.names@v1";
} = /* @__PURE__ */ t.event("NamesShown", isNamesShown, checkNamesShown, {
  eventName: "showcase.names",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.names@v1",
});

/** @internal */
export function isNamesShown(value: unknown): value is NamesShown {
  return (
    t.isObject(value) &&
    isKeywords(value.keywords) &&
    isMembers(value.members) &&
    isOddNames(value.odd) &&
    isAlikeNames(value.alike) &&
    isObject(value.object) &&
    isPromise(value.promise) &&
    isError(value.result) &&
    isReserved(value.reserved)
  );
}

/** @internal */
export function checkNamesShown(value: unknown): t.Findings {
  return t.record(value, {
    keywords: checkKeywords,
    members: checkMembers,
    odd: checkOddNames,
    alike: checkAlikeNames,
    object: checkObject,
    promise: checkPromise,
    result: checkError,
    reserved: checkReserved,
  });
}
