import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A color, or one that came later. */
export type OpenColor = "red" | "green" | t.Unrecognized;

const values: readonly t.Known<OpenColor>[] = ["red", "green"];

/** Reads, checks and writes {@link OpenColor}. */
export const OpenColor: t.EnumType<OpenColor> = /* @__PURE__ */ t.enumeration(
  "OpenColor",
  values,
  isOpenColor,
  checkOpenColor,
);

/** @internal */
export function isOpenColor(value: unknown): value is OpenColor {
  return typeof value === "string";
}

/** @internal */
export function checkOpenColor(value: unknown): t.Findings {
  return t.string(value);
}
