/** What the types of this package share: reading, checking and writing JSON documents. */

/** One thing that is wrong with a document. */
export interface Fault {
  /** Where it is: `$`, `$.status.code`, `$.items[3]`, `$["odd key"]`. */
  readonly path: string;
  /** What was expected there, and what was found. */
  readonly message: string;
}

/** A document that is not what its type says. */
export class ParseError extends Error {
  /** Everything that is wrong with the document. */
  readonly faults: readonly Fault[];

  constructor(type: string, faults: readonly Fault[]) {
    const lines = faults.map((fault) => `${fault.path}: ${fault.message}`);
    const several = `${String(lines.length)} faults\n  `;
    super(`${type}: ${lines.length === 1 ? "" : several}${lines.join("\n  ")}`);
    this.name = "ParseError";
    this.faults = faults;
  }
}

/**
 * A value that was added to an open enum, or the tag of a variant that was added to an open union,
 * after this version of the package was made. It is a string, and is written as it was read.
 */
export declare enum Unrecognized {
  value = "a value that this version does not know",
}

/** The values of an enum that this version knows. */
export type Known<T> = T extends Unrecognized ? never : T;

/** Reads, checks and writes the documents of a type. */
export interface Type<T> extends StandardSchema<T> {
  /** Reads JSON text. Throws a {@link ParseError} that says everything that is wrong with it. */
  readonly parse: (text: string) => T;
  /** Checks a JSON value and returns it, the same object. Throws a {@link ParseError}. */
  readonly from: (value: unknown) => T;
  /** Whether a JSON value is of this type. */
  readonly is: (value: unknown) => value is T;
  /** Writes JSON text. */
  readonly stringify: (value: T) => string;
}

/** A {@link Type} whose values can be listed. */
export interface EnumType<T> extends Type<T> {
  /** The values that this version knows, in declared order. */
  readonly values: readonly Known<T>[];
}

/** What is fixed for an event. */
export interface EventConstants {
  /** The event's name. */
  readonly eventName: string;
  /** The event's version. */
  readonly version: number;
  /** The `source` that it is delivered with. */
  readonly source: string;
  /** The `detail-type` that it is delivered with. */
  readonly detailType: string;
}

/** An event as EventBridge delivers it. */
export interface EventBridgeEvent<Source, DetailType, Detail> {
  /** The version of the envelope. */
  readonly version: string;
  /** Identifies the delivered event. */
  readonly id: string;
  /** Says what `detail` is. */
  readonly "detail-type": DetailType;
  /** Says where the event comes from. */
  readonly source: Source;
  /** The AWS account that the event comes from. */
  readonly account: string;
  /** When it was published (RFC 3339). */
  readonly time: string;
  /** The AWS region that the event comes from. */
  readonly region: string;
  /** ARNs of what the event is about. */
  readonly resources: readonly string[];
  /** The event itself. */
  readonly detail: Detail;
}

/** Standard Schema, version 1 (https://standardschema.dev). */
export interface StandardSchema<T> {
  /** What tools that take a Standard Schema look for. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "tidings";
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

/** A verdict in the terms of Standard Schema. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** A fault in the terms of Standard Schema. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** What a check found; `undefined` where all is well. @internal */
export type Findings = Finding[] | undefined;

interface Finding {
  readonly path: (string | number)[];
  message: string;
  /** The message where `null` would have been right as well. */
  readonly orNull?: string;
}

/** Finds everything that is wrong with a value. @internal */
export type Check = (value: unknown) => Findings;

/** An object, as far as JSON is concerned. @internal */
export interface JsonObject {
  readonly [key: string]: unknown;
}

/** The companion of a type. @internal */
export function type<T>(name: string, check: Check): Type<T> {
  const from = (value: unknown): T => {
    const findings = run(check, value);
    if (findings !== undefined) {
      throw new ParseError(
        name,
        findings.map(({ path, message }) => ({ path: "$" + path.map(step).join(""), message })),
      );
    }
    return value as T;
  };
  return {
    parse: (text) => {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch (error) {
        const message = `not JSON: ${(error as SyntaxError).message}`;
        throw new ParseError(name, [{ path: "$", message }]);
      }
      return from(value);
    },
    from,
    is: (value): value is T => run(check, value) === undefined,
    stringify: (value) => JSON.stringify(value),
    "~standard": {
      version: 1,
      vendor: "tidings",
      validate: (value) => {
        const issues = run(check, value);
        return issues === undefined ? { value: value as T } : { issues };
      },
    },
  };
}

/** A document can be nested more deeply than the stack is. */
function run(check: Check, value: unknown): Findings {
  try {
    return check(value);
  } catch (error) {
    if (error instanceof RangeError) return say("nested too deeply");
    throw error;
  }
}

/** The companion of an enum. @internal */
export function enumeration<T>(
  name: string,
  values: readonly Known<T>[],
  check: Check,
): EnumType<T> {
  return { ...type<T>(name, check), values };
}

/** The companion of a payload. @internal */
export function event<T, const C extends EventConstants>(
  name: string,
  check: Check,
  constants: C,
): Type<T> & C {
  return { ...type<T>(name, check), ...constants };
}

function step(key: string | number): string {
  if (typeof key === "number") return `[${String(key)}]`;
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** Something else was expected. @internal */
export function wrong(expected: string, value: unknown): Finding[] {
  if (value === undefined) return say("required, but missing");
  return expect(expected, show(value));
}

function expect(expected: string, found: string): Finding[] {
  const messageOf = (orNull: string): string => `expected ${expected}${orNull}, found ${found}`;
  return [{ path: [], message: messageOf(""), orNull: messageOf(" or null") }];
}

function say(message: string): Finding[] {
  return [{ path: [], message }];
}

function show(value: unknown): string {
  if (typeof value === "string") {
    const letters = Array.from(value);
    return JSON.stringify(letters.length > 40 ? `${letters.slice(0, 40).join("")}…` : value);
  }
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** Adds what was found at a property or an item. @internal */
export function at(all: Findings, key: string | number, found: Findings): Findings {
  return found === undefined ? all : join(all, found, key);
}

function join(all: Findings, found: Finding[], key: string | number): Findings {
  for (const finding of found) {
    finding.path.unshift(key);
    all?.push(finding);
  }
  return all ?? found;
}

/** A property that `Object.prototype` has, too. @internal */
export function own(value: JsonObject, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** @internal */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @internal */
export function object(value: unknown): Findings {
  return isObject(value) ? undefined : wrong("an object", value);
}

/** Any JSON value. @internal */
export function present(value: unknown): Findings {
  return value === undefined ? wrong("", value) : undefined;
}

/** @internal */
export function string(value: unknown): Findings {
  return typeof value === "string" ? undefined : wrong("a string", value);
}

/** @internal */
export function boolean(value: unknown): Findings {
  return typeof value === "boolean" ? undefined : wrong("a boolean", value);
}

/** @internal */
export function nil(value: unknown): Findings {
  return value === null ? undefined : wrong("null", value);
}

/** @internal */
export function number(value: unknown): Findings {
  return Number.isFinite(value) ? undefined : wrong("a number", value);
}

/** @internal */
export function numberWithin(value: unknown, from: number, to = Infinity): Findings {
  const findings = number(value);
  if (findings !== undefined || isWithin(value, from, to)) return findings;
  if (to === Infinity) return wrong(`a number of at least ${String(from)}`, value);
  if (from === -Infinity) return wrong(`a number of at most ${String(to)}`, value);
  return wrong(`a number from ${String(from)} to ${String(to)}`, value);
}

/** An integer whose bounds a JavaScript number holds exactly. @internal */
export function integer(value: unknown, from: number, to: number): Findings {
  if (!Number.isInteger(value)) return wrong("an integer", value);
  if (isWithin(value, from, to)) return undefined;
  return wrong(`an integer from ${String(from)} to ${String(to)}`, value);
}

/** An integer that may be greater than a JavaScript number holds exactly. @internal */
export function exactInteger(
  value: unknown,
  expected = "an integer",
  from = -Infinity,
  to = Infinity,
): Findings {
  if (!Number.isInteger(value)) return wrong("an integer", value);
  if (!isWithin(value, from, to)) return wrong(expected, value);
  if (Number.isSafeInteger(value)) return undefined;
  return wrong("an integer that JavaScript holds exactly", value);
}

/** An integer of 64 bits. @internal */
export function int64(value: unknown): Findings {
  const expected = "an integer from -9223372036854775808 to 9223372036854775807";
  return exactInteger(value, expected, -(2 ** 63), 2 ** 63);
}

/** An integer of 64 bits without a sign. @internal */
export function uint64(value: unknown): Findings {
  return exactInteger(value, "an integer from 0 to 18446744073709551615", 0, 2 ** 64);
}

function isWithin(value: unknown, from: number, to: number): boolean {
  return (value as number) >= from && (value as number) <= to;
}

/** Text with a length or a pattern. @internal */
export function text(value: unknown, min = 0, max = Infinity, pattern?: RegExp): Findings {
  if (typeof value !== "string") return wrong("a string", value);
  // A character takes one or two units, so most texts need not be counted.
  if (value.length < min * 2 || value.length > max) {
    const letters = Array.from(value).length;
    const findings = count(undefined, letters, min, max, "character", "characters");
    if (findings !== undefined) return findings;
  }
  return pattern?.test(value) === false
    ? wrong(`a string that matches ${pattern.source.replaceAll("\\/", "/")}`, value)
    : undefined;
}

function count(
  all: Findings,
  found: number,
  min: number,
  max: number,
  one: string,
  many: string,
): Findings {
  if (found >= min && found <= max) return all;
  const [words, limit] = found < min ? ["least", min] : ["most", max];
  const counted = `${String(limit)} ${limit === 1 ? one : many}`;
  return also(all, expect(`at ${words} ${counted}`, String(found)));
}

function also(all: Findings, found: Findings): Findings {
  return all === undefined || found === undefined ? (all ?? found) : all.concat(found);
}

/** @internal */
export function constant(value: unknown, expected: string | number | boolean): Findings {
  return value === expected ? undefined : wrong(`the constant ${JSON.stringify(expected)}`, value);
}

/** @internal */
export function oneOf(value: unknown, values: readonly unknown[]): Findings {
  if (values.includes(value)) return undefined;
  return wrong(`one of ${values.map((known) => JSON.stringify(known)).join(", ")}`, value);
}

/** @internal */
export function orNull(value: unknown, check: Check): Findings {
  const findings = value === null ? undefined : check(value);
  for (const finding of findings ?? []) {
    if (finding.path.length === 0) finding.message = finding.orNull ?? finding.message;
  }
  return findings;
}

/** @internal */
export function list(value: unknown, check: Check): Findings {
  if (!Array.isArray(value)) return wrong("an array", value);
  let findings: Findings;
  for (let index = 0; index < value.length; index++) {
    findings = at(findings, index, check(value[index]));
  }
  return findings;
}

/** @internal */
export function listWithin(value: unknown, check: Check, min: number, max = Infinity): Findings {
  const findings = list(value, check);
  return Array.isArray(value) ? count(findings, value.length, min, max, "item", "items") : findings;
}

/** A list without equal items. @internal */
export function set(value: unknown, check: Check, min = 0, max = Infinity): Findings {
  const findings = listWithin(value, check, min, max);
  if (!Array.isArray(value) || new Set(value.map(canonical)).size === value.length) return findings;
  return also(findings, wrong("items that differ", value));
}

/** The same text for values that JSON Schema holds to be equal. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}

function items(count: number): string {
  return count === 1 ? "1 item" : `${String(count)} items`;
}

/** @internal */
export function tuple(value: unknown, checks: readonly Check[]): Findings {
  if (!Array.isArray(value)) return wrong("an array", value);
  if (value.length !== checks.length) return expect(items(checks.length), String(value.length));
  let findings: Findings;
  for (const [index, check] of checks.entries()) {
    findings = at(findings, index, check(value[index]));
  }
  return findings;
}

/** @internal */
export function map(value: unknown, check: Check, keys?: Check): Findings {
  if (!isObject(value)) return wrong("an object", value);
  let findings: Findings;
  for (const name of Object.keys(value)) {
    findings = at(findings, name, also(keys?.(name), check(value[name])));
  }
  return findings;
}

/** @internal */
export function mapWithin(
  value: unknown,
  check: Check,
  keys: Check,
  min: number,
  max = Infinity,
): Findings {
  const findings = map(value, check, keys);
  return isObject(value)
    ? count(findings, Object.keys(value).length, min, max, "property", "properties")
    : findings;
}

/** Refuses every property but the known ones. @internal */
export function closed(all: Findings, value: JsonObject, known: readonly string[]): Findings {
  return rest(all, value, () => say("not known here"), known);
}

/** Checks every property but the known ones. @internal */
export function rest(
  all: Findings,
  value: JsonObject,
  check: Check,
  known: readonly string[],
): Findings {
  let findings = all;
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) findings = at(findings, name, check(value[name]));
  }
  return findings;
}

/** A union whose variants are `"name"` or `{"name": …}`. @internal */
export function external(
  value: unknown,
  variants: readonly (readonly [name: string, check?: Check])[],
): Findings {
  const isText = typeof value === "string";
  const names = isText ? [value] : isObject(value) ? Object.keys(value) : [];
  const [name, check] = variants.find(([name]) => name === names[0]) ?? [];
  if (name === undefined || names.length > 1 || isText === (check !== undefined)) {
    const known = variants.map(([name]) => JSON.stringify(name));
    return wrong(`one of ${known.join(", ")}`, value);
  }
  return check && isObject(value) ? at(undefined, name, check(value[name])) : undefined;
}

/** A union of shapes: whichever fits. @internal */
export function anyOf(value: unknown, expected: string, checks: readonly Check[]): Findings {
  return checks.some((check) => check(value) === undefined) ? undefined : wrong(expected, value);
}

/** What EventBridge puts around every event. @internal */
export function delivered(value: JsonObject): Findings {
  let found: Findings;
  found = at(found, "version", string(value.version));
  found = at(found, "id", string(value.id));
  found = at(found, "detail-type", string(value["detail-type"]));
  found = at(found, "account", string(value.account));
  found = at(found, "time", string(value.time));
  found = at(found, "region", string(value.region));
  found = at(found, "resources", list(value.resources, string));
  return found;
}

/**
 * Source and detail of an event whose detail-type is known: the events that have it, by source.
 * @internal
 */
export function detail(
  all: Findings,
  value: JsonObject,
  events: readonly (readonly [source: string, check: Check])[],
): Findings {
  const known = events.find(([source]) => source === value.source);
  if (known === undefined) {
    const sources = events.map(([source]) => source);
    return at(all, "source", oneOf(value.source, sources));
  }
  return at(all, "detail", known[1](value.detail));
}

/** Source and detail of an event whose detail-type is not known. @internal */
export function anyDetail(all: Findings, value: JsonObject): Findings {
  return at(at(all, "source", string(value.source)), "detail", present(value.detail));
}
