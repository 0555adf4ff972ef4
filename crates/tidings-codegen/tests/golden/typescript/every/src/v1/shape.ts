import * as t from "../runtime.js";

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
export const Shape: t.Type<Shape> = /* @__PURE__ */ t.type("Shape", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  switch (value.type) {
    case "circle":
      return t.closed(t.at(undefined, "value", t.number(value.value)), value, ["type", "value"]);
    case "square":
      return t.closed(t.at(undefined, "value", checkShapeSquare(value.value)), value, [
        "type",
        "value",
      ]);
    case "none":
      return t.closed(undefined, value, ["type"]);
    default:
      return t.at(undefined, "type", t.oneOf(value.type, ["circle", "square", "none"]));
  }
}

function checkShapeSquare(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  return t.at(undefined, "side", t.number(value.side));
}
