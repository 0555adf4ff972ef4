/**
 * The thorough half of reading: everything that is wrong with a value that some guard refused.
 * What takes a value finds its faults; what takes none makes a check.
 */

import { type AnyNumber, isDecimal, isMultiple } from "./decimal.js";
import { areDistinct } from "./equality.js";
import { readExactly } from "./exact.js";
import { type Check, type Findings, also, at, say, withNull, wrong } from "./findings.js";
import {
  type JsonObject,
  hasLength,
  isExact,
  isInteger,
  isObject,
  isWide,
  onlyKey,
  own,
} from "./guards.js";
import { type Pattern, matches } from "./pattern.js";
import { shortened, visible } from "./texts.js";

/** The checks of a record's properties. */
export interface Fields {
  readonly [name: string]: Check;
}

/** A variant: what is asked of it, the fields of a record, or nothing where it is its tag alone. */
export type Variant = Check | Fields | null;

/** The variants of a union, by tag. */
export interface Variants {
  readonly [tag: string]: Variant;
}

/** Any JSON value. */
export function present(value: unknown): Findings {
  return value === undefined ? wrong("", value) : undefined;
}

export function string(value: unknown): Findings {
  return typeof value === "string" ? undefined : wrong("a string", value);
}

export function boolean(value: unknown): Findings {
  return typeof value === "boolean" ? undefined : wrong("a boolean", value);
}

export function nil(value: unknown): Findings {
  return value === null ? undefined : wrong("null", value);
}

export function object(value: unknown): Findings {
  return isObject(value) && !isExact(value) ? undefined : wrong("an object", value);
}

export function number(value: unknown): Findings {
  return Number.isFinite(value) ? undefined : wrong("a number", value, isExact(value));
}

/** A number that may be a `Decimal`. */
export function decimal(value: unknown): Findings {
  return isDecimal(value) ? undefined : wrong("a number", value, typeof value === "bigint");
}

export function int32(value: unknown): Findings {
  return integer(-2147483648, 2147483647)(value);
}

/** An integer whose bounds a JavaScript number holds. */
export function integer(from: number, to: number): Check {
  return (value) => {
    if (isInteger(value, from, to)) return undefined;
    const whole = wholeOf(value);
    if (!isWide(whole)) return wrong("an integer", value);
    const expected = `an integer from ${String(from)} to ${String(to)}`;
    return wrong(expected, value, isWide(whole, from, to));
  };
}

/** An integer of any size; bounds that a JavaScript number does not hold are a `bigint`. */
export function wide(from: number | bigint = -Infinity, to: number | bigint = Infinity): Check {
  return (value) => {
    const whole = wholeOf(value);
    if (!isWide(whole)) return wrong("an integer", value);
    if (isWide(whole, from, to)) {
      return whole === value ? undefined : wrong("an integer", value, true);
    }
    if (to === Infinity) return wrong(`an integer of at least ${String(from)}`, value);
    if (from === -Infinity) return wrong(`an integer of at most ${String(to)}`, value);
    return wrong(`an integer from ${String(from)} to ${String(to)}`, value);
  };
}

/** What a `Decimal` such as `1.0` or `1e2` is as an integer; any other value as it is. */
function wholeOf(value: unknown): unknown {
  const nearest = isExact(value) ? readExactly(String(value), Number(value)) : value;
  return isWide(nearest) ? nearest : value;
}

export function numberThat(expected: string, test: (value: number) => boolean): Check {
  return (value) => {
    const rounded = isExact(value) ? Number(value) : value;
    const found = number(rounded) ?? number(value);
    if (found !== undefined && rounded === value) return found;
    return test(rounded as number) ? found : wrong(expected, value);
  };
}

export function decimalThat(expected: string, test: (value: AnyNumber) => boolean): Check {
  return (value) => {
    const found = decimal(value);
    if (found !== undefined && typeof value !== "bigint") return found;
    return test(value as AnyNumber) ? found : wrong(expected, value);
  };
}

/** What is asked of the digits is asked of all that were read. */
export function multiple(check: Check, factor: string): Check {
  return (value) => {
    const found = check(value);
    if (found?.isExact === false) return found;
    return isMultiple(value as AnyNumber, factor) ? found : wrong(`a multiple of ${factor}`, value);
  };
}

/** Text with a length or a pattern. */
export function text(min = 0, max: number = Infinity, pattern?: Pattern): Check {
  return (value) => {
    if (typeof value !== "string") return wrong("a string", value);
    if (!hasLength(value, min, max)) {
      return count(Array.from(value).length, min, max, "character", "characters");
    }
    return pattern === undefined || matches(pattern, value)
      ? undefined
      : wrong(() => `a string that matches ${pattern.source}`, value);
  };
}

function count(found: number, min: number, max: number, one: string, many: string): Findings {
  if (found >= min && found <= max) return undefined;
  const [words, limit] = found < min ? ["least", min] : ["most", max];
  return wrong(`at ${words} ${String(limit)} ${limit === 1 ? one : many}`, found);
}

export function constant(expected: string | number | bigint | boolean): Check {
  return (value) =>
    value === expected ? undefined : wrong(() => `the constant ${literal(expected)}`, value);
}

export function oneOf(value: unknown, values: readonly unknown[]): Findings {
  return values.includes(value) ? undefined : wrong(() => listed(values), value);
}

function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, 20).map(literal).join(", ");
  return `one of ${shown}${values.length > 20 ? ` and ${String(values.length - 20)} more` : ""}`;
}

function literal(value: unknown): string {
  return shortened(typeof value === "string" ? visible(JSON.stringify(value)) : String(value), 40);
}

export function optional(check: Check): Check {
  return (value) => (value === undefined ? undefined : check(value));
}

export function orNull(check: Check): Check {
  return (value) => (value === null ? undefined : withNull(check(value)));
}

export function list(items: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return wrong("an array", value);
    return value.reduce<Findings>((all, item, index) => at(all, index, items(item)), undefined);
  };
}

export function listWithin(items: Check, min: number, max: number = Infinity): Check {
  return (value) => {
    const found = list(items)(value);
    return Array.isArray(value)
      ? also(found, count(value.length, min, max, "item", "items"))
      : found;
  };
}

/** A list without equal items. */
export function set(items: Check, min = 0, max: number = Infinity): Check {
  return (value) => {
    const found = listWithin(items, min, max)(value);
    if (!Array.isArray(value) || areDistinct(value)) return found;
    return also(found, wrong("items that differ", value));
  };
}

export function tuple(...items: readonly Check[]): Check {
  return (value) => {
    const length = items.length;
    if (!Array.isArray(value)) return wrong("an array", value);
    if (value.length !== length)
      return wrong(length === 1 ? "1 item" : `${String(length)} items`, value.length);
    return items.reduce<Findings>(
      (all, check, index) => at(all, index, check(value[index])),
      undefined,
    );
  };
}

export function map(values: Check, keys: Check = string): Check {
  return (value) => {
    if (!isObject(value) || isExact(value)) return wrong("an object", value);
    let found: Findings;
    for (const name of Object.keys(value)) {
      found = at(found, name, also(keys(name), values(value[name])));
    }
    return found;
  };
}

export function mapWithin(values: Check, keys: Check, min: number, max: number = Infinity): Check {
  return (value) => {
    const found = map(values, keys)(value);
    if (!isObject(value) || isExact(value)) return found;
    return also(found, count(Object.keys(value).length, min, max, "property", "properties"));
  };
}

export function record(value: unknown, fields: Fields): Findings {
  if (!isObject(value) || isExact(value)) return wrong("an object", value);
  let found: Findings;
  for (const [name, check] of Object.entries(fields)) {
    found = at(found, name, check(own(value, name)));
  }
  return found;
}

/** A record without any other property. */
export function closed(value: unknown, fields: Fields): Findings {
  return rest(value, () => say("not known here"), fields);
}

/** A record whose other properties are checked, too. */
export function rest(value: unknown, check: Check, fields: Fields): Findings {
  const found = record(value, fields);
  return isObject(value) && !isExact(value) ? others(found, value, fields, check) : found;
}

function others(all: Findings, value: JsonObject, known: Fields, check: Check): Findings {
  const names = Object.keys(value).filter((name) => !Object.hasOwn(known, name));
  return names.reduce((found, name) => at(found, name, check(value[name])), all);
}

/** A union whose tag is a property among those of its variants. */
export function tagged(value: unknown, tag: string, variants: Variants): Findings {
  return byTag(value, tag, variants, (name) => oneOf(name, Object.keys(variants)), variantOf);
}

/** The same, where other tags may be read. */
export function taggedOrOther(value: unknown, tag: string, variants: Variants): Findings {
  return byTag(value, tag, variants, string, variantOf);
}

/** A union whose variants stand in a property beside the tag. */
export function adjacent(
  value: unknown,
  tag: string,
  content: string,
  variants: Variants,
): Findings {
  const other: Check = (name) => oneOf(name, Object.keys(variants));
  return byTag(value, tag, variants, other, beside(tag, content));
}

/** The same, where other tags may be read. */
export function adjacentOrOther(
  value: unknown,
  tag: string,
  content: string,
  variants: Variants,
): Findings {
  return byTag(value, tag, variants, string, beside(tag, content));
}

function beside(tag: string, content: string): typeof variantOf {
  return (variant, value) =>
    variant === null
      ? closed(value, { [tag]: string })
      : closed(value, { [tag]: string, [content]: (inner) => variantOf(variant, inner) });
}

function byTag(
  value: unknown,
  tag: string,
  variants: Variants,
  other: Check,
  check: typeof variantOf,
): Findings {
  if (!isObject(value) || isExact(value)) return wrong("an object", value);
  const name = own(value, tag);
  return typeof name === "string" && Object.hasOwn(variants, name)
    ? check(variants[name] ?? null, value)
    : at(undefined, tag, other(name));
}

function variantOf(variant: Variant, value: unknown): Findings {
  if (variant === null) return undefined;
  return typeof variant === "function" ? variant(value) : record(value, variant);
}

/** A union whose variants are `"name"` or `{"name": …}`. */
export function external(value: unknown, variants: Variants): Findings {
  const name = nameOf(value);
  const variant = name !== undefined && Object.hasOwn(variants, name) ? variants[name] : undefined;
  if (name === undefined || variant === undefined || isObject(value) === (variant === null)) {
    return wrong(() => listed(Object.keys(variants)), value);
  }
  return isObject(value) ? at(undefined, name, variantOf(variant, value[name])) : undefined;
}

/** The same, where other names may be read. */
export function externalOrOther(value: unknown, variants: Variants): Findings {
  const name = nameOf(value);
  if (name === undefined) return wrong("a string or an object with one property", value);
  return Object.hasOwn(variants, name) ? external(value, variants) : undefined;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return isObject(value) && !isExact(value) ? onlyKey(value) : undefined;
}

/** A union of shapes: whichever fits, be it with numbers that are not as exact as they were read. */
export function anyOf(value: unknown, expected: string, checks: readonly Check[]): Findings {
  let fits: Findings;
  for (const check of checks) {
    const found = check(value);
    if (found === undefined) return undefined;
    if (found.isExact) fits ??= found;
  }
  return fits ?? wrong(expected, value);
}

/** An event as EventBridge delivers it: the checks of known ones, by detail-type and source. */
export function delivered(
  value: unknown,
  events: { readonly [detailType: string]: Fields },
): Findings {
  const found = record(value, {
    version: string,
    id: string,
    "detail-type": string,
    account: string,
    time: string,
    region: string,
    resources: list(string),
  });
  if (!isObject(value) || isExact(value)) return found;
  const detailType = value["detail-type"];
  if (typeof detailType !== "string" || !Object.hasOwn(events, detailType)) {
    return at(at(found, "source", string(value.source)), "detail", present(value.detail));
  }
  const sources = events[detailType] ?? {};
  const { source } = value;
  const isKnown = typeof source === "string" && Object.hasOwn(sources, source);
  const check = isKnown ? sources[source] : undefined;
  return check === undefined
    ? at(found, "source", oneOf(source, Object.keys(sources)))
    : at(found, "detail", check(value.detail));
}
