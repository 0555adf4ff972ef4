import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** What people are called. */
export type DisplayName = string;

/** Reads, checks and writes {@link DisplayName}. */
export const DisplayName: t.Type<DisplayName> = /* @__PURE__ */ t.type(
  "DisplayName",
  isDisplayName,
  checkDisplayName,
);

/** @internal */
export function isDisplayName(value: unknown): value is DisplayName {
  return typeof value === "string";
}

/** @internal */
export function checkDisplayName(value: unknown): t.Findings {
  return t.string(value);
}
