/** The fast half of reading: whether a value is right. */

import { type Pattern, matches } from "./pattern.js";

/** An object, as far as JSON is concerned. */
export interface JsonObject {
  readonly [key: string]: unknown;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How the class `Decimal` is told from objects of JSON, which have no symbols. */
export const decimalTag = "Decimal";

/** Whether a value is a `bigint` or a `Decimal`. */
export function isExact(value: unknown): boolean {
  const tag = (value as { [Symbol.toStringTag]?: string } | null)?.[Symbol.toStringTag];
  return tag === "BigInt" || tag === decimalTag;
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

export function isInt32(value: unknown): value is number {
  return typeof value === "number" && value === (value | 0);
}

/** An integer whose bounds a JavaScript number holds exactly. */
export function isInteger(value: unknown, from: number, to: number): value is number {
  return Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
}

/** An integer that may be greater than a JavaScript number holds; so are bounds that are a `bigint`. */
export function isWide(
  value: unknown,
  from: number | bigint = -Infinity,
  to: number | bigint = Infinity,
): value is number | bigint {
  if (Number.isSafeInteger(value)) {
    // To compare with a `bigint` is slow, and its sign says enough.
    const isAbove = typeof from === "number" ? (value as number) >= from : from < 0n;
    return isAbove && (typeof to === "number" ? (value as number) <= to : to > 0n);
  }
  if (typeof value !== "bigint" && !Number.isInteger(value)) return false;
  return (value as number | bigint) >= from && (value as number | bigint) <= to;
}

/** Text of a length, in characters, that matches a pattern. */
export function isText(
  value: unknown,
  min = 0,
  max: number = Infinity,
  pattern?: Pattern,
): value is string {
  return (
    typeof value === "string" &&
    hasLength(value, min, max) &&
    (pattern === undefined || matches(pattern, value))
  );
}

export function hasLength(text: string, min: number, max: number): boolean {
  // A character takes one or two units, so most texts need not be counted.
  if (text.length >= min * 2 && text.length <= max) return true;
  const length = Array.from(text).length;
  return length >= min && length <= max;
}

export function isOneOf(value: unknown, values: readonly unknown[]): boolean {
  return values.includes(value);
}

/** Whether an object has no property besides. */
export function hasOnly(value: JsonObject, known: readonly string[]): boolean {
  return Object.keys(value).every((name) => known.includes(name));
}

/** Whether every other property of an object is right. */
export function isRest(
  value: JsonObject,
  known: readonly string[],
  guard: (value: unknown) => boolean,
): boolean {
  return Object.keys(value).every((name) => known.includes(name) || guard(value[name]));
}

/** The name of an object's only property. */
export function onlyKey(value: JsonObject): string | undefined {
  const names = Object.keys(value);
  return names.length === 1 ? names[0] : undefined;
}

/** A property that `Object.prototype` has, too. */
export function own(value: JsonObject, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether such a property is right. */
export function isOwn(value: JsonObject, key: string, guard: (value: unknown) => boolean): boolean {
  return guard(own(value, key));
}

/** What EventBridge puts around every event. */
export function isDelivered(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    typeof value.version === "string" &&
    typeof value.id === "string" &&
    typeof value["detail-type"] === "string" &&
    typeof value.source === "string" &&
    typeof value.account === "string" &&
    typeof value.time === "string" &&
    typeof value.region === "string" &&
    isList(value.resources) &&
    value.resources.every((item) => typeof item === "string")
  );
}
