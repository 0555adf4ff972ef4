import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Latitude and longitude, in degrees. */
export type Coordinates = readonly [number, number];

/** Reads, checks and writes {@link Coordinates}. */
export const Coordinates: t.Type<Coordinates> = /* @__PURE__ */ t.type(
  "Coordinates",
  isCoordinates,
  checkCoordinates,
);

/** @internal */
export function isCoordinates(value: unknown): value is Coordinates {
  return t.isList(value) && value.length === 2 && t.isNumber(value[0]) && t.isNumber(value[1]);
}

/** @internal */
export function checkCoordinates(value: unknown): t.Findings {
  return t.tuple(t.number, t.number)(value);
}
