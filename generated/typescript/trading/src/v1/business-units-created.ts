import * as t from "../runtime.js";
import { type BusinessUnit, check as checkBusinessUnit } from "./business-unit.js";

/** An organisation got new business units. */
export interface BusinessUnitsCreated {
  /**
   * Joins all events that one request led to.
   *
   * A UUID (RFC 9562).
   */
  readonly correlationId: string;
  /** The user who made the request. */
  readonly userId: string;
  /** The organisation that the user acted for. */
  readonly organisationId: string;
  /** The new business units, at least one. */
  readonly businessUnits: readonly BusinessUnit[];
}

/** Reads, checks and writes {@link BusinessUnitsCreated}. */
export const BusinessUnitsCreated: t.Type<BusinessUnitsCreated> & {
  readonly eventName: "BusinessUnitsCreated";
  readonly version: 1;
  readonly source: "trading";
  readonly detailType: "BusinessUnitsCreated";
} = /* @__PURE__ */ t.event("BusinessUnitsCreated", check, {
  eventName: "BusinessUnitsCreated",
  version: 1,
  source: "trading",
  detailType: "BusinessUnitsCreated",
});

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "correlationId", t.string(value.correlationId));
  found = t.at(found, "userId", t.string(value.userId));
  found = t.at(found, "organisationId", t.string(value.organisationId));
  found = t.at(found, "businessUnits", t.listWithin(value.businessUnits, checkBusinessUnit, 1));
  return found;
}
