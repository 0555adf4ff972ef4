/**
 * What a schema asks beyond types. A rule is a table of assertions, named and meant as in JSON Schema
 * (draft 2020-12); it is decided on the JSON value, and what it says of other kinds of values holds.
 */

import { type AnyNumber, Decimal, compare, isMultiple } from "./decimal.js";
import { areDistinct, areEqual } from "./equality.js";
import { exactly } from "./exact.js";
import { type Findings, also, say } from "./findings.js";
import { type JsonObject, hasLength, isExact, isObject, own } from "./guards.js";
import { once } from "./memory.js";
import { type Pattern, matches } from "./pattern.js";

/** A rule of a type. */
export interface Rule {
  /** What is said of a value that does not keep it. */
  readonly words: string;
  readonly asks: Assertion;
}

/** `true` asks nothing, and nothing passes `false`. */
export type Assertion = boolean | Assertions;

export interface Assertions {
  readonly type?: readonly string[];
  readonly enum?: readonly unknown[];
  /** Values as JSON, where they have numbers that JavaScript would write with other digits. */
  readonly texts?: readonly string[];
  readonly minimum?: number | string;
  readonly exclusiveMinimum?: number | string;
  readonly maximum?: number | string;
  readonly exclusiveMaximum?: number | string;
  readonly multipleOf?: number | string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: Pattern;
  readonly prefixItems?: readonly Assertion[];
  readonly items?: Assertion;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: Assertion;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly properties?: { readonly [name: string]: Assertion };
  readonly patternProperties?: readonly (readonly [Pattern, Assertion])[];
  readonly additionalProperties?: Assertion;
  readonly required?: readonly string[];
  readonly propertyNames?: Assertion;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentSchemas?: { readonly [name: string]: Assertion };
  readonly allOf?: readonly Assertion[];
  readonly anyOf?: readonly Assertion[];
  readonly oneOf?: readonly Assertion[];
  readonly not?: Assertion;
  readonly if?: Assertion;
  readonly then?: Assertion;
  readonly else?: Assertion;
  /** Another assertion, or whether the value passes it. */
  readonly ref?: (value: unknown) => Assertion;
}

/** Whether a value keeps every rule. */
export function keeps(value: unknown, rules: readonly Rule[]): boolean {
  return rules.every((rule) => passes(value, rule.asks));
}

/** What was found by the type, otherwise the rules that are not kept; these are decided by all the digits. */
export function ruled(value: unknown, rules: readonly Rule[], found: Findings): Findings {
  if (found?.isExact === false) return found;
  const broken = rules.filter((rule) => !passes(value, rule.asks));
  return broken.reduce<Findings>((all, { words }) => also(all, say(words)), undefined) ?? found;
}

/** Whether a value passes an assertion that may be asked of it again while the same document is read. */
export function passesOnce(value: unknown, asked: Assertion): boolean {
  return once(value, () => passes(value, asked), asked);
}

function passes(value: unknown, asked: Assertion): boolean {
  if (typeof asked === "boolean") return asked;
  return isOfKind(value, asked) && isListed(value, asked) && passesOthers(value, asked);
}

/** What is asked of one kind of values. */
function isOfKind(value: unknown, asked: Assertions): boolean {
  if (asked.type?.some((kind) => isA(kind, value)) === false) return false;
  if (typeof value === "string") {
    const { minLength = 0, maxLength = Infinity, pattern } = asked;
    return (
      hasLength(value, minLength, maxLength) && (pattern === undefined || matches(pattern, value))
    );
  }
  if (isA("number", value)) return isInRange(value as AnyNumber, asked);
  if (Array.isArray(value)) return hasItems(value, asked);
  return !isObject(value) || hasProperties(value, asked);
}

function isA(kind: string, value: unknown): boolean {
  const isNumber = typeof value === "number" || isExact(value);
  switch (kind) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value) && !isNumber;
    case "number":
      return isNumber;
    case "integer":
      return isNumber && isMultiple(value as AnyNumber, "1");
    default:
      return typeof value === kind;
  }
}

function isListed(value: unknown, asked: Assertions): boolean {
  if (asked.enum === undefined && asked.texts === undefined) return true;
  if (asked.enum?.includes(value)) return true;
  if (typeof value === "string" || typeof value === "boolean" || value === null) return false;
  const digits = (text: string): unknown => new Decimal(text);
  return (
    asked.enum?.some((other) => areEqual(value, other)) === true ||
    asked.texts?.some((text) => areEqual(value, exactly(text, JSON.parse(text), digits))) === true
  );
}

function isInRange(value: AnyNumber, asked: Assertions): boolean {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = asked;
  return (
    (minimum === undefined || compare(value, String(minimum)) >= 0) &&
    (exclusiveMinimum === undefined || compare(value, String(exclusiveMinimum)) > 0) &&
    (maximum === undefined || compare(value, String(maximum)) <= 0) &&
    (exclusiveMaximum === undefined || compare(value, String(exclusiveMaximum)) < 0) &&
    (multipleOf === undefined || isMultiple(value, String(multipleOf)))
  );
}

function hasItems(value: readonly unknown[], asked: Assertions): boolean {
  const { prefixItems = [], items = true, contains, minContains = 1, maxContains } = asked;
  if (!isWithin(value.length, asked.minItems, asked.maxItems)) return false;
  if (!value.every((item, index) => passes(item, prefixItems[index] ?? items))) return false;
  if (contains !== undefined) {
    const found = value.filter((item) => passes(item, contains)).length;
    if (!isWithin(found, minContains, maxContains)) return false;
  }
  return asked.uniqueItems !== true || areDistinct(value);
}

function hasProperties(value: JsonObject, asked: Assertions): boolean {
  const { properties = {}, patternProperties = [], dependentSchemas = {} } = asked;
  // As everywhere, `undefined` is no value, and JSON knows nothing of it.
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  return (
    isWithin(names.length, asked.minProperties, asked.maxProperties) &&
    asked.required?.every((name) => own(value, name) !== undefined) !== false &&
    names.every((name) => {
      const known = patternProperties.filter(([pattern]) => matches(pattern, name));
      const all = known.map(([, inner]) => inner);
      if (Object.hasOwn(properties, name)) all.push(properties[name] ?? true);
      if (all.length === 0) all.push(asked.additionalProperties ?? true);
      return (
        passes(name, asked.propertyNames ?? true) &&
        all.every((inner) => passes(value[name], inner))
      );
    }) &&
    Object.entries(dependentSchemas).every(
      ([name, inner]) => own(value, name) === undefined || passes(value, inner),
    )
  );
}

function isWithin(count: number, min = 0, max = Infinity): boolean {
  return count >= min && count <= max;
}

/** What is asked by other assertions. */
function passesOthers(value: unknown, asked: Assertions): boolean {
  const inner = (other: Assertion): boolean => passes(value, other);
  return (
    asked.allOf?.every(inner) !== false &&
    asked.anyOf?.some(inner) !== false &&
    (asked.oneOf === undefined || asked.oneOf.filter(inner).length === 1) &&
    (asked.not === undefined || !inner(asked.not)) &&
    (asked.if === undefined || inner((inner(asked.if) ? asked.then : asked.else) ?? true)) &&
    (asked.ref === undefined || inner(asked.ref(value)))
  );
}
