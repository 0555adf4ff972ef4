import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Names that are no identifiers. */
export interface OddNames {
  /** A hyphen. */
  readonly "kebab-case": number;
  /** A blank. */
  readonly "two words": number;
  /** A digit first. */
  readonly "2nd": number;
  /** A number. */
  readonly "42": number;
  /** Dots. */
  readonly "a.b.c": number;
  /** The dollar sign first. */
  readonly $schema: number;
  /** The at sign first. */
  readonly "@id": number;
  /** What JSON Pointers escape. */
  readonly "x/y~z": number;
  /** Quotes and a backslash. */
  readonly "\"quote\" \\ 'quote' `quote`": number;
  /** What templates replace. */
  readonly "${x} #{x} {{x}} {0} %s": number;
  /** No ASCII. */
  readonly årsak: number;
  /** Two UTF-16 units. */
  readonly "fruit 🍓": number;
  /** A line break and a tabulator. */
  readonly "line\n\tbreak": number;
  /** Line separators. */
  readonly "separator\u2028\u2029s": number;
  /** What ends a comment. */
  readonly "*/ --> </summary>": number;
}

/** Reads, checks and writes {@link OddNames}. */
export const OddNames: t.Type<OddNames> = /* @__PURE__ */ t.type(
  "OddNames",
  isOddNames,
  checkOddNames,
);

/** @internal */
export function isOddNames(value: unknown): value is OddNames {
  return (
    t.isObject(value) &&
    t.isInteger(value["kebab-case"], 0, 255) &&
    t.isInteger(value["two words"], 0, 255) &&
    t.isInteger(value["2nd"], 0, 255) &&
    t.isInteger(value["42"], 0, 255) &&
    t.isInteger(value["a.b.c"], 0, 255) &&
    t.isInteger(value.$schema, 0, 255) &&
    t.isInteger(value["@id"], 0, 255) &&
    t.isInteger(value["x/y~z"], 0, 255) &&
    t.isInteger(value["\"quote\" \\ 'quote' `quote`"], 0, 255) &&
    t.isInteger(value["${x} #{x} {{x}} {0} %s"], 0, 255) &&
    t.isInteger(value["årsak"], 0, 255) &&
    t.isInteger(value["fruit 🍓"], 0, 255) &&
    t.isInteger(value["line\n\tbreak"], 0, 255) &&
    t.isInteger(value["separator\u2028\u2029s"], 0, 255) &&
    t.isInteger(value["*/ --> </summary>"], 0, 255)
  );
}

/** @internal */
export function checkOddNames(value: unknown): t.Findings {
  return t.record(value, {
    "kebab-case": t.integer(0, 255),
    "two words": t.integer(0, 255),
    "2nd": t.integer(0, 255),
    "42": t.integer(0, 255),
    "a.b.c": t.integer(0, 255),
    $schema: t.integer(0, 255),
    "@id": t.integer(0, 255),
    "x/y~z": t.integer(0, 255),
    "\"quote\" \\ 'quote' `quote`": t.integer(0, 255),
    "${x} #{x} {{x}} {0} %s": t.integer(0, 255),
    årsak: t.integer(0, 255),
    "fruit 🍓": t.integer(0, 255),
    "line\n\tbreak": t.integer(0, 255),
    "separator\u2028\u2029s": t.integer(0, 255),
    "*/ --> </summary>": t.integer(0, 255),
  });
}
