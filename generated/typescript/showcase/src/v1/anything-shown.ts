import * as t from "@acme/events-core/internal";
import { type Annotation, checkAnnotation, isAnnotation } from "./annotation.js";
import { type ClosedEmpty, checkClosedEmpty, isClosedEmpty } from "./closed-empty.js";
import { type Empty, checkEmpty, isEmpty } from "./empty.js";
import { type Nothing, checkNothing, isNothing } from "./nothing.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Any JSON value was shown, and types without content. */
export interface AnythingShown {
  /** Any JSON value, `null` included. */
  readonly any: unknown;
  /** Any JSON value, or absent. */
  readonly optionalAny?: unknown;
  /** Any JSON object. */
  readonly object: { readonly [key: string]: unknown };
  /** A list of any values. */
  readonly list: readonly unknown[];
  /** A map of any values. */
  readonly map: { readonly [key: string]: unknown };
  /** A tuple with any value in it. */
  readonly tuple: readonly [string, unknown];
  /** A union with any value in a variant. */
  readonly union: Annotation;
  /** Always `null`. */
  readonly unit: null;
  /** Always `null`, by a type with a name. */
  readonly namedUnit: Nothing;
  /** A record without properties. */
  readonly empty: Empty;
  /** A record without properties that takes none. */
  readonly closedEmpty: ClosedEmpty;
  /** Records without properties in a list. */
  readonly empties: readonly Empty[];
}

/**
 * Reads, checks and writes {@link AnythingShown}.
 *
 * @example
 * ```ts
 * const received = AnythingShown.parse(text);
 * const sent = AnythingShown.stringify(received);
 * ```
 */
export const AnythingShown: t.Type<AnythingShown> & {
  readonly eventName: "showcase.anything";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.anything@v1";
} = /* @__PURE__ */ t.event("AnythingShown", isAnythingShown, checkAnythingShown, {
  eventName: "showcase.anything",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.anything@v1",
});

/** @internal */
export function isAnythingShown(value: unknown): value is AnythingShown {
  return (
    t.isObject(value) &&
    value.any !== undefined &&
    t.isObject(value.object) &&
    t.isList(value.list) &&
    t.isObject(value.map) &&
    t.isList(value.tuple) &&
    value.tuple.length === 2 &&
    typeof value.tuple[0] === "string" &&
    value.tuple[1] !== undefined &&
    isAnnotation(value.union) &&
    value.unit === null &&
    isNothing(value.namedUnit) &&
    isEmpty(value.empty) &&
    isClosedEmpty(value.closedEmpty) &&
    t.isList(value.empties) &&
    value.empties.every(isEmpty)
  );
}

/** @internal */
export function checkAnythingShown(value: unknown): t.Findings {
  return t.record(value, {
    any: t.present,
    object: t.map(t.present),
    list: t.list(t.present),
    map: t.map(t.present),
    tuple: t.tuple(t.string, t.present),
    union: checkAnnotation,
    unit: t.nil,
    namedUnit: checkNothing,
    empty: checkEmpty,
    closedEmpty: checkClosedEmpty,
    empties: t.list(checkEmpty),
  });
}
