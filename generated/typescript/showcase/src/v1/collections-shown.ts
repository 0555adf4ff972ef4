import * as t from "@acme/events-core/internal";
import { type Coordinates, checkCoordinates, isCoordinates } from "./coordinates.js";
import { type Point, checkPoint, isPoint } from "./point.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Collections were shown: lists, sets, tuples and fixed arrays. */
export interface CollectionsShown {
  /** Any number of texts, in an order that counts. */
  readonly list: readonly string[];
  /** Distinct numbers. */
  readonly set: readonly number[];
  /** Records in a list. */
  readonly records: readonly Point[];
  /** A list of lists. */
  readonly grid: readonly (readonly number[])[];
  /** Exactly three items of one type. */
  readonly array: readonly number[];
  /** Exactly two records. */
  readonly segment: readonly Point[];
  /** Items of several types, each in its place. */
  readonly tuple: readonly [string, number, boolean | null, Point];
  /** A tuple with a name of its own. */
  readonly coordinates: Coordinates;
  /** A tuple of one. */
  readonly single: readonly [number];
  /** A tuple of many. */
  readonly longTuple: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    boolean,
    string,
    number,
    number,
  ];
  /** Tuples in a list. */
  readonly pairs: readonly (readonly [string, number])[];
}

/**
 * Reads, checks and writes {@link CollectionsShown}.
 *
 * @example
 * ```ts
 * const received = CollectionsShown.parse(text);
 * const sent = CollectionsShown.stringify(received);
 * ```
 */
export const CollectionsShown: t.Type<CollectionsShown> & {
  readonly eventName: "showcase.collections";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.collections@v1";
} = /* @__PURE__ */ t.event("CollectionsShown", isCollectionsShown, checkCollectionsShown, {
  eventName: "showcase.collections",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.collections@v1",
});

/** @internal */
export function isCollectionsShown(value: unknown): value is CollectionsShown {
  return (
    t.isObject(value) &&
    t.isList(value.list) &&
    value.list.every((item) => typeof item === "string") &&
    t.isList(value.set) &&
    value.set.every((item) => t.isInteger(item, 0, 65535)) &&
    t.areDistinct(value.set) &&
    t.isList(value.records) &&
    value.records.every(isPoint) &&
    t.isList(value.grid) &&
    value.grid.every((item) => t.isList(item) && item.every(t.isNumber)) &&
    t.isList(value.array) &&
    value.array.length >= 3 &&
    value.array.length <= 3 &&
    value.array.every((item) => t.isInteger(item, 0, 255)) &&
    t.isList(value.segment) &&
    value.segment.length >= 2 &&
    value.segment.length <= 2 &&
    value.segment.every(isPoint) &&
    t.isList(value.tuple) &&
    value.tuple.length === 4 &&
    typeof value.tuple[0] === "string" &&
    t.isInt32(value.tuple[1]) &&
    (value.tuple[2] === null || typeof value.tuple[2] === "boolean") &&
    isPoint(value.tuple[3]) &&
    isCoordinates(value.coordinates) &&
    t.isList(value.single) &&
    value.single.length === 1 &&
    t.isInteger(value.single[0], 0, 4294967295) &&
    t.isList(value.longTuple) &&
    value.longTuple.length === 12 &&
    t.isInteger(value.longTuple[0], 0, 255) &&
    t.isInteger(value.longTuple[1], 0, 65535) &&
    t.isInteger(value.longTuple[2], 0, 4294967295) &&
    t.isInteger(value.longTuple[3], -128, 127) &&
    t.isInteger(value.longTuple[4], -32768, 32767) &&
    t.isInt32(value.longTuple[5]) &&
    t.isNumber(value.longTuple[6]) &&
    t.isNumber(value.longTuple[7]) &&
    typeof value.longTuple[8] === "boolean" &&
    typeof value.longTuple[9] === "string" &&
    t.isInteger(value.longTuple[10], 0, 255) &&
    t.isInteger(value.longTuple[11], 0, 255) &&
    t.isList(value.pairs) &&
    value.pairs.every(
      (item) =>
        t.isList(item) &&
        item.length === 2 &&
        typeof item[0] === "string" &&
        t.isInteger(item[1], 0, 4294967295),
    )
  );
}

/** @internal */
export function checkCollectionsShown(value: unknown): t.Findings {
  return t.record(value, {
    list: t.list(t.string),
    set: t.set(t.integer(0, 65535)),
    records: t.list(checkPoint),
    grid: t.list(t.list(t.number)),
    array: t.listWithin(t.integer(0, 255), 3, 3),
    segment: t.listWithin(checkPoint, 2, 2),
    tuple: t.tuple(t.string, t.int32, t.orNull(t.boolean), checkPoint),
    coordinates: checkCoordinates,
    single: t.tuple(t.integer(0, 4294967295)),
    longTuple: t.tuple(
      t.integer(0, 255),
      t.integer(0, 65535),
      t.integer(0, 4294967295),
      t.integer(-128, 127),
      t.integer(-32768, 32767),
      t.int32,
      t.number,
      t.number,
      t.boolean,
      t.string,
      t.integer(0, 255),
      t.integer(0, 255),
    ),
    pairs: t.list(t.tuple(t.string, t.integer(0, 4294967295))),
  });
}
