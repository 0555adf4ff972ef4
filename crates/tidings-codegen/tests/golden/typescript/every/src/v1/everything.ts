import * as t from "../runtime.js";
import { type ClosedRecord, check as checkClosedRecord } from "./closed-record.js";
import { type Color, check as checkColor } from "./color.js";
import { type Command, check as checkCommand } from "./command.js";
import { type Empty, check as checkEmpty } from "./empty.js";
import { type Index, check as checkIndex } from "./index-type.js";
import { type Level, check as checkLevel } from "./level.js";
import { type License, check as checkLicense } from "./license.js";
import { type Method, check as checkMethod } from "./method.js";
import { type OpenColor, check as checkOpenColor } from "./open-color.js";
import { type OpenMethod, check as checkOpenMethod } from "./open-method.js";
import { type Reading, check as checkReading } from "./reading.js";
import { type Shape, check as checkShape } from "./shape.js";
import { type Tree, check as checkTree } from "./tree.js";
import { type WithRest, check as checkWithRest } from "./with-rest.js";

/** Each construct once. */
export interface Everything {
  readonly text: string;
  readonly flag: boolean;
  readonly small: number;
  /** JavaScript holds integers exactly up to 2^53 - 1; greater ones are refused, not rounded. */
  readonly big: number;
  /** JavaScript holds integers exactly up to 2^53 - 1; greater ones are refused, not rounded. */
  readonly count: number;
  /** JavaScript holds integers exactly up to 2^53 - 1; greater ones are refused, not rounded. */
  readonly unbounded: number;
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
   * Hostile: *\/ alert(1) /* &#64;internal `x` � \ ${y}
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

/** Reads, checks and writes {@link Everything}. */
export const Everything: t.Type<Everything> & {
  readonly eventName: "every.thing";
  readonly version: 1;
  readonly source: "every";
  readonly detailType: "every.thing@v1";
} = /* @__PURE__ */ t.event("Everything", check, {
  eventName: "every.thing",
  version: 1,
  source: "every",
  detailType: "every.thing@v1",
});

const patterns = [/^[A-Z\/]+$/u, /^-?[0-9]+$/u] as const;

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "text", t.string(value.text));
  found = t.at(found, "flag", t.boolean(value.flag));
  found = t.at(found, "small", t.integer(value.small, -128, 127));
  found = t.at(found, "big", t.int64(value.big));
  found = t.at(found, "count", t.uint64(value.count));
  found = t.at(found, "unbounded", t.exactInteger(value.unbounded));
  found = t.at(found, "ratio", t.number(value.ratio));
  found = t.at(found, "percent", t.numberWithin(value.percent, 0, 100));
  if (value.positive !== undefined) {
    found = t.at(found, "positive", t.numberWithin(value.positive, 0.5));
  }
  found = t.at(found, "nothing", t.nil(value.nothing));
  found = t.at(found, "anything", t.present(value.anything));
  found = t.at(found, "required", t.string(value.required));
  if (value.optional !== undefined) {
    found = t.at(found, "optional", t.string(value.optional));
  }
  found = t.at(found, "nullable", t.orNull(value.nullable, t.string));
  if (value.both !== undefined) {
    found = t.at(found, "both", t.orNull(value.both, t.string));
  }
  found = t.at(found, "code", t.text(value.code, 1, 8, patterns[0]));
  found = t.at(found, "list", t.listWithin(value.list, t.string, 1, 3));
  found = t.at(found, "set", t.set(value.set, t.string));
  found = t.at(
    found,
    "rows",
    t.list(value.rows, (item) =>
      t.list(item, (item) => t.orNull(item, (item) => t.integer(item, 0, 255))),
    ),
  );
  found = t.at(
    found,
    "position",
    t.tuple(value.position, [(item) => t.integer(item, 0, 255), t.string]),
  );
  found = t.at(found, "labels", t.map(value.labels, t.string));
  found = t.at(
    found,
    "byColor",
    t.map(value.byColor, (item) => t.integer(item, 0, 4294967295), checkColor),
  );
  if (value.byNumber !== undefined) {
    found = t.at(
      found,
      "byNumber",
      t.map(value.byNumber, t.string, (item) => t.text(item, 0, Infinity, patterns[1])),
    );
  }
  found = t.at(found, "constant", t.constant(value.constant, "fixed"));
  found = t.at(found, "color", checkColor(value.color));
  found = t.at(found, "openColor", checkOpenColor(value.openColor));
  found = t.at(found, "level", checkLevel(value.level));
  found = t.at(found, "method", checkMethod(value.method));
  found = t.at(found, "openMethod", checkOpenMethod(value.openMethod));
  found = t.at(found, "shape", checkShape(value.shape));
  found = t.at(found, "command", checkCommand(value.command));
  found = t.at(found, "reading", checkReading(value.reading));
  found = t.at(found, "tree", checkTree(value.tree));
  found = t.at(found, "closed", checkClosedRecord(value.closed));
  found = t.at(found, "empty", checkEmpty(value.empty));
  found = t.at(found, "rest", checkWithRest(value.rest));
  found = t.at(found, "license", checkLicense(value.license));
  if (value.index !== undefined) {
    found = t.at(found, "index", checkIndex(value.index));
  }
  if (value["odd key"] !== undefined) {
    found = t.at(found, "odd key", t.string(value["odd key"]));
  }
  if (value['a"b\\c'] !== undefined) {
    found = t.at(found, 'a"b\\c', t.string(value['a"b\\c']));
  }
  if (t.own(value, "__proto__") !== undefined) {
    found = t.at(found, "__proto__", t.string(t.own(value, "__proto__")));
  }
  if (t.own(value, "constructor") !== undefined) {
    found = t.at(found, "constructor", t.string(t.own(value, "constructor")));
  }
  if (t.own(value, "toString") !== undefined) {
    found = t.at(found, "toString", t.string(t.own(value, "toString")));
  }
  if (value.class !== undefined) {
    found = t.at(found, "class", t.string(value.class));
  }
  if (value.aPropertyWithAnExtremelyLongNameThatNobodyWouldWriteByHand !== undefined) {
    found = t.at(
      found,
      "aPropertyWithAnExtremelyLongNameThatNobodyWouldWriteByHand",
      t.orNull(value.aPropertyWithAnExtremelyLongNameThatNobodyWouldWriteByHand, t.string),
    );
  }
  return found;
}
