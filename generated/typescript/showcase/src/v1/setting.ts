import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * A setting: untagged, and anything else is kept too.
 *
 * Any value. This version knows of Switch, Range.
 */
export type Setting = unknown;

/** Reads, checks and writes {@link Setting}. */
export const Setting: t.Type<Setting> = /* @__PURE__ */ t.type("Setting", isSetting, checkSetting);

/** @internal */
export function isSetting(value: unknown): value is Setting {
  return value !== undefined;
}

/** @internal */
export function checkSetting(value: unknown): t.Findings {
  return t.present(value);
}
