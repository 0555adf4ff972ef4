import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export interface PolygonPolygon {
  /** How many. */
  readonly corners: number;
}

/** Reads, checks and writes {@link PolygonPolygon}. */
export const PolygonPolygon: t.Type<PolygonPolygon> = /* @__PURE__ */ t.type(
  "PolygonPolygon",
  isPolygonPolygon,
  checkPolygonPolygon,
);

/** @internal */
export function isPolygonPolygon(value: unknown): value is PolygonPolygon {
  return t.isObject(value) && t.isInteger(value.corners, 0, 255);
}

/** @internal */
export function checkPolygonPolygon(value: unknown): t.Findings {
  return t.record(value, {
    corners: t.integer(0, 255),
  });
}
