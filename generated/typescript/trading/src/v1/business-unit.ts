import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A part of an organisation that trades on its own. */
export interface BusinessUnit {
  /** The business unit's identifier. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** The identifier of the business unit that it is a part of, if it is a part of one. */
  readonly parentId?: string;
}

/** Reads, checks and writes {@link BusinessUnit}. */
export const BusinessUnit: t.Type<BusinessUnit> = /* @__PURE__ */ t.type(
  "BusinessUnit",
  isBusinessUnit,
  checkBusinessUnit,
);

/** @internal */
export function isBusinessUnit(value: unknown): value is BusinessUnit {
  return (
    t.isObject(value) &&
    typeof value.id === "string" &&
    typeof value.name === "string" &&
    (value.parentId === undefined || typeof value.parentId === "string")
  );
}

/** @internal */
export function checkBusinessUnit(value: unknown): t.Findings {
  return t.record(value, {
    id: t.string,
    name: t.string,
    parentId: t.optional(t.string),
  });
}
