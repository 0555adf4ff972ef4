import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * A type on its way out.
 *
 * @deprecated
 */
export interface OldRecord {
  /** What it holds. */
  readonly text: string;
}

/** Reads, checks and writes {@link OldRecord}. */
export const OldRecord: t.Type<OldRecord> = /* @__PURE__ */ t.type(
  "OldRecord",
  isOldRecord,
  checkOldRecord,
);

/** @internal */
export function isOldRecord(value: unknown): value is OldRecord {
  return t.isObject(value) && typeof value.text === "string";
}

/** @internal */
export function checkOldRecord(value: unknown): t.Findings {
  return t.record(value, {
    text: t.string,
  });
}
