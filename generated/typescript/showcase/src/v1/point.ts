import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A point. */
export interface Point {
  /** To the right. */
  readonly x: number;
  /** Upwards. */
  readonly y: number;
}

/** Reads, checks and writes {@link Point}. */
export const Point: t.Type<Point> = /* @__PURE__ */ t.type("Point", isPoint, checkPoint);

/** @internal */
export function isPoint(value: unknown): value is Point {
  return t.isObject(value) && t.isNumber(value.x) && t.isNumber(value.y);
}

/** @internal */
export function checkPoint(value: unknown): t.Findings {
  return t.record(value, {
    x: t.number,
    y: t.number,
  });
}
