import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** What a sensor says: adjacently tagged. */
export type Reading = ReadingSilent | ReadingLevel | ReadingFault | UnrecognizedReading;

/** Nothing. */
export interface ReadingSilent {
  readonly t: "silent";
}

/** A level. */
export interface ReadingLevel {
  readonly t: "level";
  readonly c: number;
}

/** Something went wrong. */
export interface ReadingFault {
  readonly t: "fault";
  readonly c: {
    /** Its number. */
    readonly code: number;
  };
}

/** What {@link Reading} can be besides the variants that this version knows. It is read, kept and written as it is. */
export interface UnrecognizedReading {
  readonly t: t.Unrecognized;
  readonly [property: string]: unknown;
}

/** Reads, checks and writes {@link Reading}. */
export const Reading: t.Type<Reading> = /* @__PURE__ */ t.type("Reading", isReading, checkReading);

/** @internal */
export function isReading(value: unknown): value is Reading {
  if (!t.isObject(value)) return false;
  switch (value.t) {
    case "silent":
      return t.hasOnly(value, ["t"]);
    case "level":
      return t.isInteger(value.c, 0, 65535) && t.hasOnly(value, ["t", "c"]);
    case "fault":
      return isReadingFault(value.c) && t.hasOnly(value, ["t", "c"]);
    default:
      return typeof value.t === "string";
  }
}

function isReadingFault(value: unknown): boolean {
  return t.isObject(value) && t.isInteger(value.code, 0, 255);
}

/** @internal */
export function checkReading(value: unknown): t.Findings {
  return t.adjacentOrOther(value, "t", "c", {
    silent: null,
    level: t.integer(0, 65535),
    fault: {
      code: t.integer(0, 255),
    },
  });
}
