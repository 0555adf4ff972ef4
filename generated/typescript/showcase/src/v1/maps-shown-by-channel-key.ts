import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export type MapsShownByChannelKey = "email" | "textMessage" | t.Unrecognized;

const values: readonly t.Known<MapsShownByChannelKey>[] = ["email", "textMessage"];

/** Reads, checks and writes {@link MapsShownByChannelKey}. */
export const MapsShownByChannelKey: t.EnumType<MapsShownByChannelKey> =
  /* @__PURE__ */ t.enumeration(
    "MapsShownByChannelKey",
    values,
    isMapsShownByChannelKey,
    checkMapsShownByChannelKey,
  );

/** @internal */
export function isMapsShownByChannelKey(value: unknown): value is MapsShownByChannelKey {
  return typeof value === "string";
}

/** @internal */
export function checkMapsShownByChannelKey(value: unknown): t.Findings {
  return t.string(value);
}
