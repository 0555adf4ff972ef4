import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Adjacently tagged. */
export type Shape = ShapeCircle | ShapeSquare | ShapeNone;

export interface ShapeCircle {
  readonly type: "circle";
  readonly value: number;
}

export interface ShapeSquare {
  readonly type: "square";
  readonly value: {
    readonly side: number;
  };
}

export interface ShapeNone {
  readonly type: "none";
}

/** Reads, checks and writes {@link Shape}. */
export const Shape: t.Type<Shape> = /* @__PURE__ */ t.type("Shape", isShape, checkShape);

/** @internal */
export function isShape(value: unknown): value is Shape {
  if (!t.isObject(value)) return false;
  switch (value.type) {
    case "circle":
      return t.isNumber(value.value) && t.hasOnly(value, ["type", "value"]);
    case "square":
      return isShapeSquare(value.value) && t.hasOnly(value, ["type", "value"]);
    case "none":
      return t.hasOnly(value, ["type"]);
    default:
      return false;
  }
}

function isShapeSquare(value: unknown): boolean {
  return t.isObject(value) && t.isNumber(value.side);
}

/** @internal */
export function checkShape(value: unknown): t.Findings {
  return t.adjacent(value, "type", "value", {
    circle: t.number,
    square: {
      side: t.number,
    },
    none: null,
  });
}
