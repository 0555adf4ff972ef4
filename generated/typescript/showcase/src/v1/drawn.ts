import * as t from "@acme/events-core/internal";
import { type Disc, checkDisc, isDisc } from "./disc.js";
import { type Polygon, checkPolygon, isPolygon } from "./polygon.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Something that was drawn: the shape's name is a property beside the colour. */
export type Drawn = Disc | Polygon;

/** Reads, checks and writes {@link Drawn}. */
export const Drawn: t.Type<Drawn> = /* @__PURE__ */ t.type("Drawn", isDrawn, checkDrawn);

/** @internal */
export function isDrawn(value: unknown): value is Drawn {
  return isDisc(value) || isPolygon(value);
}

/** @internal */
export function checkDrawn(value: unknown): t.Findings {
  return t.anyOf(value, "one of disc, polygon", [checkDisc, checkPolygon]);
}
