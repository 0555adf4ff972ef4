import * as t from "../runtime.js";
import type { Range } from "./range.js";

/** A setting: untagged, and anything else is kept too. */
export type Setting = boolean | Range | unknown;

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
