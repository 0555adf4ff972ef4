import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export interface ClosedRecord {
  readonly a?: string;
}

/** Reads, checks and writes {@link ClosedRecord}. */
export const ClosedRecord: t.Type<ClosedRecord> = /* @__PURE__ */ t.type(
  "ClosedRecord",
  isClosedRecord,
  checkClosedRecord,
);

/** @internal */
export function isClosedRecord(value: unknown): value is ClosedRecord {
  return (
    t.isObject(value) &&
    (value.a === undefined || typeof value.a === "string") &&
    t.hasOnly(value, ["a"])
  );
}

/** @internal */
export function checkClosedRecord(value: unknown): t.Findings {
  return t.closed(value, {
    a: t.optional(t.string),
  });
}
