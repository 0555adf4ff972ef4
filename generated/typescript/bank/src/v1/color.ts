import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * A colour.
 *
 * - `"Red"`: The colour of the post office.
 * - `"Green"`: The colour of the woods.
 * - `"Blue"`: The colour of the sea.
 */
export type Color = "Red" | "Green" | "Blue";

const values: readonly t.Known<Color>[] = ["Red", "Green", "Blue"];

/** Reads, checks and writes {@link Color}. */
export const Color: t.EnumType<Color> = /* @__PURE__ */ t.enumeration(
  "Color",
  values,
  isColor,
  checkColor,
);

/** @internal */
export function isColor(value: unknown): value is Color {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkColor(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
