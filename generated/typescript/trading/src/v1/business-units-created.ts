import * as t from "@acme/events-core/internal";
import { type BusinessUnit, checkBusinessUnit, isBusinessUnit } from "./business-unit.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

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

/**
 * Reads, checks and writes {@link BusinessUnitsCreated}.
 *
 * @example
 * ```ts
 * const received = BusinessUnitsCreated.parse(text);
 * const sent = BusinessUnitsCreated.stringify(received);
 * ```
 */
export const BusinessUnitsCreated: t.Type<BusinessUnitsCreated> & {
  readonly eventName: "BusinessUnitsCreated";
  readonly version: 1;
  readonly source: "trading";
  readonly detailType: "BusinessUnitsCreated";
} = /* @__PURE__ */ t.event(
  "BusinessUnitsCreated",
  isBusinessUnitsCreated,
  checkBusinessUnitsCreated,
  {
    eventName: "BusinessUnitsCreated",
    version: 1,
    source: "trading",
    detailType: "BusinessUnitsCreated",
  },
);

/** @internal */
export function isBusinessUnitsCreated(value: unknown): value is BusinessUnitsCreated {
  return (
    t.isObject(value) &&
    typeof value.correlationId === "string" &&
    typeof value.userId === "string" &&
    typeof value.organisationId === "string" &&
    t.isList(value.businessUnits) &&
    value.businessUnits.length >= 1 &&
    value.businessUnits.every(isBusinessUnit)
  );
}

/** @internal */
export function checkBusinessUnitsCreated(value: unknown): t.Findings {
  return t.record(value, {
    correlationId: t.string,
    userId: t.string,
    organisationId: t.string,
    businessUnits: t.listWithin(checkBusinessUnit, 1),
  });
}
