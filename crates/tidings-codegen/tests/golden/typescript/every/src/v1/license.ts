import * as t from "../runtime.js";

/** A newtype. */
export type License = string;

/** Reads, checks and writes {@link License}. */
export const License: t.Type<License> = /* @__PURE__ */ t.type("License", check);

/** @internal */
export function check(value: unknown): t.Findings {
  return t.text(value, 1);
}
