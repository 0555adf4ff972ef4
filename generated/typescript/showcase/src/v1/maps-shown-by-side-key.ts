import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export type MapsShownBySideKey = "leftHand" | "rightHand";

const values: readonly t.Known<MapsShownBySideKey>[] = ["leftHand", "rightHand"];

/** Reads, checks and writes {@link MapsShownBySideKey}. */
export const MapsShownBySideKey: t.EnumType<MapsShownBySideKey> = /* @__PURE__ */ t.enumeration(
  "MapsShownBySideKey",
  values,
  isMapsShownBySideKey,
  checkMapsShownBySideKey,
);

/** @internal */
export function isMapsShownBySideKey(value: unknown): value is MapsShownBySideKey {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkMapsShownBySideKey(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
