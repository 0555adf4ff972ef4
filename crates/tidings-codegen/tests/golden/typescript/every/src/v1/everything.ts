import * as t from "@acme/events-core/internal";
import { type ClosedRecord, checkClosedRecord, isClosedRecord } from "./closed-record.js";
import { type Color, checkColor, isColor } from "./color.js";
import { type Command, checkCommand, isCommand } from "./command.js";
import { type Empty, checkEmpty, isEmpty } from "./empty.js";
import { type Index, checkIndex, isIndex } from "./index-type.js";
import { type Level, checkLevel, isLevel } from "./level.js";
import { type License, checkLicense, isLicense } from "./license.js";
import { type Method, checkMethod, isMethod } from "./method.js";
import { type OpenColor, checkOpenColor, isOpenColor } from "./open-color.js";
import { type OpenMethod, checkOpenMethod, isOpenMethod } from "./open-method.js";
import { type Reading, checkReading, isReading } from "./reading.js";
import { type Shape, checkShape, isShape } from "./shape.js";
import { type Tree, checkTree, isTree } from "./tree.js";
import { type WithRest, checkWithRest, isWithRest } from "./with-rest.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Each construct once. */
export interface Everything {
  readonly text: string;
  readonly flag: boolean;
  readonly small: number;
  /** A `bigint` where a number of JavaScript would have other digits. */
  readonly big: number | bigint;
  /** A `bigint` where a number of JavaScript would have other digits. */
  readonly count: number | bigint;
  /** A `bigint` where a number of JavaScript would have other digits. */
  readonly unbounded: number | bigint;
  readonly ratio: number;
  readonly percent: number;
  readonly positive?: number;
  readonly nothing: null;
  readonly anything: unknown;
  readonly maybeAnything?: unknown;
  readonly required: string;
  readonly optional?: string;
  readonly nullable: string | null;
  readonly both?: string | null;
  readonly code: string;
  readonly list: readonly string[];
  readonly set: readonly string[];
  readonly rows: readonly (readonly (number | null)[])[];
  readonly position: readonly [number, string];
  readonly labels: { readonly [key: string]: string };
  readonly byColor: { readonly [K in Color]?: number };
  readonly byNumber?: { readonly [key: string]: string };
  readonly constant: "fixed";
  readonly color: Color;
  readonly openColor: OpenColor;
  readonly level: Level;
  readonly method: Method;
  readonly openMethod: OpenMethod;
  readonly shape: Shape;
  readonly command: Command;
  readonly reading: Reading;
  readonly tree: Tree;
  readonly closed: ClosedRecord;
  readonly empty: Empty;
  readonly rest: WithRest;
  readonly license: License;
  readonly index?: Index;
  /**
   * Hostile: *\/ alert(1) /* &#64;internal `x`
   *  \ ${y}
   * &#64;ts-nocheck
   */
  readonly "odd key"?: string;
  readonly 'a"b\\c'?: string;
  readonly __proto__?: string;
  readonly constructor?: string;
  readonly toString?: string;
  /**
   * Old.
   *
   * @deprecated
   */
  readonly class?: string;
  /** Where it is absent, `"x"` is meant. */
  readonly aPropertyWithAnExtremelyLongNameThatNobodyWouldWriteByHand?: string | null;
}

/**
 * Reads, checks and writes {@link Everything}.
 *
 * @example
 * ```ts
 * const received = Everything.parse(text);
 * const sent = Everything.stringify(received);
 * ```
 */
export const Everything: t.Type<Everything> & {
  readonly eventName: "every.thing";
  readonly version: 1;
  readonly source: "every";
  readonly detailType: "every.thing@v1";
} = /* @__PURE__ */ t.event("Everything", isEverything, checkEverything, {
  eventName: "every.thing",
  version: 1,
  source: "every",
  detailType: "every.thing@v1",
});

const patterns: readonly t.Pattern[] = [
  {
    source: "^[A-Z/]+$",
    table: "CDBCFAAvBBBARBaABACBABDBBABBB",
  },
  {
    source: "^-?[0-9]+$",
    table: "DEBDFAAtBBBACCKABADBABDBFBBACDBBACBB",
  },
];

/** @internal */
export function isEverything(value: unknown): value is Everything {
  return (
    t.isObject(value) &&
    typeof value.text === "string" &&
    typeof value.flag === "boolean" &&
    t.isInteger(value.small, -128, 127) &&
    t.isWide(value.big, -9223372036854775808n, 9223372036854775807n) &&
    t.isWide(value.count, 0, 18446744073709551615n) &&
    t.isWide(value.unbounded) &&
    t.isNumber(value.ratio) &&
    t.isNumber(value.percent) &&
    value.percent >= 0 &&
    value.percent <= 100 &&
    (value.positive === undefined || (t.isNumber(value.positive) && value.positive >= 0.5)) &&
    value.nothing === null &&
    value.anything !== undefined &&
    typeof value.required === "string" &&
    (value.optional === undefined || typeof value.optional === "string") &&
    (value.nullable === null || typeof value.nullable === "string") &&
    (value.both === undefined || value.both === null || typeof value.both === "string") &&
    t.isText(value.code, 1, 8, patterns[0]) &&
    t.isList(value.list) &&
    value.list.length >= 1 &&
    value.list.length <= 3 &&
    value.list.every((item) => typeof item === "string") &&
    t.isList(value.set) &&
    value.set.every((item) => typeof item === "string") &&
    t.areDistinct(value.set) &&
    t.isList(value.rows) &&
    value.rows.every(
      (item) => t.isList(item) && item.every((item) => item === null || t.isInteger(item, 0, 255)),
    ) &&
    t.isList(value.position) &&
    value.position.length === 2 &&
    t.isInteger(value.position[0], 0, 255) &&
    typeof value.position[1] === "string" &&
    t.isObject(value.labels) &&
    Object.values(value.labels).every((item) => typeof item === "string") &&
    t.isObject(value.byColor) &&
    Object.keys(value.byColor).every(isColor) &&
    Object.values(value.byColor).every((item) => t.isInteger(item, 0, 4294967295)) &&
    (value.byNumber === undefined ||
      (t.isObject(value.byNumber) &&
        Object.keys(value.byNumber).every((key) => t.isText(key, 0, Infinity, patterns[1])) &&
        Object.values(value.byNumber).every((item) => typeof item === "string"))) &&
    value.constant === "fixed" &&
    isColor(value.color) &&
    isOpenColor(value.openColor) &&
    isLevel(value.level) &&
    isMethod(value.method) &&
    isOpenMethod(value.openMethod) &&
    isShape(value.shape) &&
    isCommand(value.command) &&
    isReading(value.reading) &&
    isTree(value.tree) &&
    isClosedRecord(value.closed) &&
    isEmpty(value.empty) &&
    isWithRest(value.rest) &&
    isLicense(value.license) &&
    (value.index === undefined || isIndex(value.index)) &&
    (value["odd key"] === undefined || typeof value["odd key"] === "string") &&
    (value['a"b\\c'] === undefined || typeof value['a"b\\c'] === "string") &&
    (t.own(value, "__proto__") === undefined || typeof t.own(value, "__proto__") === "string") &&
    (t.own(value, "constructor") === undefined ||
      typeof t.own(value, "constructor") === "string") &&
    (t.own(value, "toString") === undefined || typeof t.own(value, "toString") === "string") &&
    (value.class === undefined || typeof value.class === "string") &&
    (value.aPropertyWithAnExtremelyLongNameThatNobodyWouldWriteByHand === undefined ||
      value.aPropertyWithAnExtremelyLongNameThatNobodyWouldWriteByHand === null ||
      typeof value.aPropertyWithAnExtremelyLongNameThatNobodyWouldWriteByHand === "string")
  );
}

/** @internal */
export function checkEverything(value: unknown): t.Findings {
  return t.record(value, {
    text: t.string,
    flag: t.boolean,
    small: t.integer(-128, 127),
    big: t.wide(-9223372036854775808n, 9223372036854775807n),
    count: t.wide(0, 18446744073709551615n),
    unbounded: t.wide(),
    ratio: t.number,
    percent: t.numberThat("a number from 0 to 100", (item) => item >= 0 && item <= 100),
    positive: t.optional(t.numberThat("a number of at least 0.5", (item) => item >= 0.5)),
    nothing: t.nil,
    anything: t.present,
    required: t.string,
    optional: t.optional(t.string),
    nullable: t.orNull(t.string),
    both: t.optional(t.orNull(t.string)),
    code: t.text(1, 8, patterns[0]),
    list: t.listWithin(t.string, 1, 3),
    set: t.set(t.string),
    rows: t.list(t.list(t.orNull(t.integer(0, 255)))),
    position: t.tuple(t.integer(0, 255), t.string),
    labels: t.map(t.string),
    byColor: t.map(t.integer(0, 4294967295), checkColor),
    byNumber: t.optional(t.map(t.string, t.text(0, Infinity, patterns[1]))),
    constant: t.constant("fixed"),
    color: checkColor,
    openColor: checkOpenColor,
    level: checkLevel,
    method: checkMethod,
    openMethod: checkOpenMethod,
    shape: checkShape,
    command: checkCommand,
    reading: checkReading,
    tree: checkTree,
    closed: checkClosedRecord,
    empty: checkEmpty,
    rest: checkWithRest,
    license: checkLicense,
    index: t.optional(checkIndex),
    "odd key": t.optional(t.string),
    'a"b\\c': t.optional(t.string),
    ["__proto__"]: t.optional(t.string),
    constructor: t.optional(t.string),
    toString: t.optional(t.string),
    class: t.optional(t.string),
    aPropertyWithAnExtremelyLongNameThatNobodyWouldWriteByHand: t.optional(t.orNull(t.string)),
  });
}
