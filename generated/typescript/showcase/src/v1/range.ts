import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A range. */
export interface Range {
  /** From. */
  readonly low: number;
  /** To. */
  readonly high: number;
}

/** Reads, checks and writes {@link Range}. */
export const Range: t.Type<Range> = /* @__PURE__ */ t.type("Range", isRange, checkRange);

/** @internal */
export function isRange(value: unknown): value is Range {
  return t.isObject(value) && t.isInt32(value.low) && t.isInt32(value.high);
}

/** @internal */
export function checkRange(value: unknown): t.Findings {
  return t.record(value, {
    low: t.int32,
    high: t.int32,
  });
}
