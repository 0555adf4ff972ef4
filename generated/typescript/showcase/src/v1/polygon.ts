import * as t from "@acme/events-core/internal";
import { type PolygonPolygon, checkPolygonPolygon, isPolygonPolygon } from "./polygon-polygon.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Any figure with corners. */
export interface Polygon {
  /** In which colour. */
  readonly colour: string;
  readonly polygon: PolygonPolygon;
}

/** Reads, checks and writes {@link Polygon}. */
export const Polygon: t.Type<Polygon> = /* @__PURE__ */ t.type("Polygon", isPolygon, checkPolygon);

/** @internal */
export function isPolygon(value: unknown): value is Polygon {
  return t.isObject(value) && typeof value.colour === "string" && isPolygonPolygon(value.polygon);
}

/** @internal */
export function checkPolygon(value: unknown): t.Findings {
  return t.record(value, {
    colour: t.string,
    polygon: checkPolygonPolygon,
  });
}
