import * as t from "../runtime.js";

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
export const Color: t.EnumType<Color> = /* @__PURE__ */ t.enumeration<Color>(
  "Color",
  values,
  check,
);

/** @internal */
export function check(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
