import * as t from "@acme/events-core/internal";
import {
  type MapsShownBySideKey,
  checkMapsShownBySideKey,
  isMapsShownBySideKey,
} from "./maps-shown-by-side-key.js";
import { type Point, checkPoint, isPoint } from "./point.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Maps were shown. Their keys are text in JSON, whatever they are in Rust. */
export interface MapsShown {
  /** A map with text for keys. */
  readonly byText: { readonly [key: string]: number };
  /** A map with integers for keys, which are text in JSON. */
  readonly byInteger: { readonly [key: string]: string };
  /** A map with positive integers for keys. */
  readonly byIndex: { readonly [key: string]: Point };
  /** A map with the values of an enum for keys, of which any may be missing. */
  readonly bySide: { readonly [K in MapsShownBySideKey]?: number };
  /** A map with the values of an open enum for keys. */
  readonly byChannel: { readonly [key: string]: readonly number[] };
  /** A map whose keys follow a pattern. */
  readonly byCode: { readonly [key: string]: string };
  /** A map of records. */
  readonly points: { readonly [key: string]: Point };
  /** A map of values that may be `null`. */
  readonly nullableValues: { readonly [key: string]: string | null };
  /** A map of maps of lists. */
  readonly nested: { readonly [key: string]: { readonly [key: string]: readonly number[] } };
  /** A list of maps. */
  readonly list: readonly { readonly [key: string]: boolean }[];
}

/**
 * Reads, checks and writes {@link MapsShown}.
 *
 * @example
 * ```ts
 * const received = MapsShown.parse(text);
 * const sent = MapsShown.stringify(received);
 * ```
 */
export const MapsShown: t.Type<MapsShown> & {
  readonly eventName: "showcase.maps";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.maps@v1";
} = /* @__PURE__ */ t.event("MapsShown", isMapsShown, checkMapsShown, {
  eventName: "showcase.maps",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.maps@v1",
});

const patterns: readonly t.Pattern[] = [
  {
    source: "^-?[0-9]+$",
    table: "DEBDFAAtBBBACCKABADBABDBFBBACDBBACBB",
  },
  {
    source: "^[0-9]+$",
    table: "CDBCDAAwBBKABACBABDBBABBB",
  },
  {
    source: "^[A-Z]{2}$",
    table: "CEBDDAAhCBaABACCABDBBAC",
  },
];

/** @internal */
export function isMapsShown(value: unknown): value is MapsShown {
  return (
    t.isObject(value) &&
    t.isObject(value.byText) &&
    Object.values(value.byText).every(t.isInt32) &&
    t.isObject(value.byInteger) &&
    Object.keys(value.byInteger).every((key) => t.isText(key, 0, Infinity, patterns[0])) &&
    Object.values(value.byInteger).every((item) => typeof item === "string") &&
    t.isObject(value.byIndex) &&
    Object.keys(value.byIndex).every((key) => t.isText(key, 0, Infinity, patterns[1])) &&
    Object.values(value.byIndex).every(isPoint) &&
    t.isObject(value.bySide) &&
    Object.keys(value.bySide).every(isMapsShownBySideKey) &&
    Object.values(value.bySide).every(t.isInt32) &&
    t.isObject(value.byChannel) &&
    Object.values(value.byChannel).every(
      (item) => t.isList(item) && item.every((item) => t.isInteger(item, 0, 255)),
    ) &&
    t.isObject(value.byCode) &&
    Object.keys(value.byCode).every((key) => t.isText(key, 0, Infinity, patterns[2])) &&
    Object.values(value.byCode).every((item) => typeof item === "string") &&
    t.isObject(value.points) &&
    Object.values(value.points).every(isPoint) &&
    t.isObject(value.nullableValues) &&
    Object.values(value.nullableValues).every(
      (item) => item === null || typeof item === "string",
    ) &&
    t.isObject(value.nested) &&
    Object.values(value.nested).every(
      (item) =>
        t.isObject(item) &&
        Object.values(item).every((item) => t.isList(item) && item.every(t.isInt32)),
    ) &&
    t.isList(value.list) &&
    value.list.every(
      (item) => t.isObject(item) && Object.values(item).every((item) => typeof item === "boolean"),
    )
  );
}

/** @internal */
export function checkMapsShown(value: unknown): t.Findings {
  return t.record(value, {
    byText: t.map(t.int32),
    byInteger: t.map(t.string, t.text(0, Infinity, patterns[0])),
    byIndex: t.map(checkPoint, t.text(0, Infinity, patterns[1])),
    bySide: t.map(t.int32, checkMapsShownBySideKey),
    byChannel: t.map(t.list(t.integer(0, 255))),
    byCode: t.map(t.string, t.text(0, Infinity, patterns[2])),
    points: t.map(checkPoint),
    nullableValues: t.map(t.orNull(t.string)),
    nested: t.map(t.map(t.list(t.int32))),
    list: t.list(t.map(t.boolean)),
  });
}
