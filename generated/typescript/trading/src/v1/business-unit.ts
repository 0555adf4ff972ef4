import * as t from "../runtime.js";

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
export const BusinessUnit: t.Type<BusinessUnit> = /* @__PURE__ */ t.type("BusinessUnit", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "id", t.string(value.id));
  found = t.at(found, "name", t.string(value.name));
  if (value.parentId !== undefined) {
    found = t.at(found, "parentId", t.string(value.parentId));
  }
  return found;
}
