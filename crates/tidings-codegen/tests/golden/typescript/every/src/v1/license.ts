import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A newtype. */
export type License = string;

/** Reads, checks and writes {@link License}. */
export const License: t.Type<License> = /* @__PURE__ */ t.type("License", isLicense, checkLicense);

/** @internal */
export function isLicense(value: unknown): value is License {
  return t.isText(value, 1);
}

/** @internal */
export function checkLicense(value: unknown): t.Findings {
  return t.text(1)(value);
}
