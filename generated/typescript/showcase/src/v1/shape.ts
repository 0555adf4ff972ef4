import * as t from "@acme/events-core/internal";
import { type NamedShape, checkNamedShape, isNamedShape } from "./named-shape.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A shape: externally tagged. */
export type Shape =
  "empty" | ShapeCircle | ShapeRectangle | ShapePolygon | ShapeNamed | ShapePath | ShapeMaybe;

/** A variant of a scalar: the radius. */
export interface ShapeCircle {
  readonly circle: number;
  readonly rectangle?: never;
  readonly polygon?: never;
  readonly named?: never;
  readonly path?: never;
  readonly maybe?: never;
}

/** A variant of a tuple: width and height. */
export interface ShapeRectangle {
  readonly rectangle: readonly [number, number];
  readonly circle?: never;
  readonly polygon?: never;
  readonly named?: never;
  readonly path?: never;
  readonly maybe?: never;
}

/** A variant with properties of its own. */
export interface ShapePolygon {
  readonly polygon: {
    /** How many corners it has. */
    readonly cornerCount: number;
    /** Whether all its sides are equal. */
    readonly regular?: boolean;
  };
  readonly circle?: never;
  readonly rectangle?: never;
  readonly named?: never;
  readonly path?: never;
  readonly maybe?: never;
}

/** A variant of a record with a name of its own. */
export interface ShapeNamed {
  readonly named: NamedShape;
  readonly circle?: never;
  readonly rectangle?: never;
  readonly polygon?: never;
  readonly path?: never;
  readonly maybe?: never;
}

/** A variant of a list. */
export interface ShapePath {
  readonly path: readonly (readonly [number, number])[];
  readonly circle?: never;
  readonly rectangle?: never;
  readonly polygon?: never;
  readonly named?: never;
  readonly maybe?: never;
}

/** A variant that may be `null`. */
export interface ShapeMaybe {
  readonly maybe: number | null;
  readonly circle?: never;
  readonly rectangle?: never;
  readonly polygon?: never;
  readonly named?: never;
  readonly path?: never;
}

/** Reads, checks and writes {@link Shape}. */
export const Shape: t.Type<Shape> = /* @__PURE__ */ t.type("Shape", isShape, checkShape);

/** @internal */
export function isShape(value: unknown): value is Shape {
  if (typeof value === "string") return value === "empty";
  if (!t.isObject(value)) return false;
  switch (t.onlyKey(value)) {
    case "circle":
      return t.isNumber(value.circle);
    case "rectangle":
      return (
        t.isList(value.rectangle) &&
        value.rectangle.length === 2 &&
        t.isNumber(value.rectangle[0]) &&
        t.isNumber(value.rectangle[1])
      );
    case "polygon":
      return isShapePolygon(value.polygon);
    case "named":
      return isNamedShape(value.named);
    case "path":
      return (
        t.isList(value.path) &&
        value.path.every(
          (item) => t.isList(item) && item.length === 2 && t.isInt32(item[0]) && t.isInt32(item[1]),
        )
      );
    case "maybe":
      return value.maybe === null || t.isInteger(value.maybe, 0, 255);
    default:
      return false;
  }
}

function isShapePolygon(value: unknown): boolean {
  return (
    t.isObject(value) &&
    t.isInteger(value.cornerCount, 0, 255) &&
    (value.regular === undefined || typeof value.regular === "boolean")
  );
}

/** @internal */
export function checkShape(value: unknown): t.Findings {
  return t.external(value, {
    empty: null,
    circle: t.number,
    rectangle: t.tuple(t.number, t.number),
    polygon: {
      cornerCount: t.integer(0, 255),
      regular: t.optional(t.boolean),
    },
    named: checkNamedShape,
    path: t.list(t.tuple(t.int32, t.int32)),
    maybe: t.orNull(t.integer(0, 255)),
  });
}
