import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Names that differ in little. */
export interface AlikeNames {
  readonly id: number;
  readonly value: number;
  readonly Value2: number;
  readonly hTTPServer: number;
  readonly x1: number;
  readonly x11: number;
}

/** Reads, checks and writes {@link AlikeNames}. */
export const AlikeNames: t.Type<AlikeNames> = /* @__PURE__ */ t.type(
  "AlikeNames",
  isAlikeNames,
  checkAlikeNames,
);

/** @internal */
export function isAlikeNames(value: unknown): value is AlikeNames {
  return (
    t.isObject(value) &&
    t.isInteger(value.id, 0, 255) &&
    t.isInteger(value.value, 0, 255) &&
    t.isInteger(value.Value2, 0, 255) &&
    t.isInteger(value.hTTPServer, 0, 255) &&
    t.isInteger(value.x1, 0, 255) &&
    t.isInteger(value.x11, 0, 255)
  );
}

/** @internal */
export function checkAlikeNames(value: unknown): t.Findings {
  return t.record(value, {
    id: t.integer(0, 255),
    value: t.integer(0, 255),
    Value2: t.integer(0, 255),
    hTTPServer: t.integer(0, 255),
    x1: t.integer(0, 255),
    x11: t.integer(0, 255),
  });
}
