import * as t from "../runtime.js";
import { type Allocation, check as checkAllocation } from "./allocation.js";
import { type BusinessUnit, check as checkBusinessUnit } from "./business-unit.js";

/** Inventory was set aside for a trade. */
export interface TradeInventoryAllocated {
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
  /** The trade that the inventory is for. */
  readonly tradeId: string;
  /** The business unit that trades. */
  readonly businessUnit: BusinessUnit;
  /** What was set aside, an item for each place, and at least one. */
  readonly allocations: readonly Allocation[];
}

/** Reads, checks and writes {@link TradeInventoryAllocated}. */
export const TradeInventoryAllocated: t.Type<TradeInventoryAllocated> & {
  readonly eventName: "TradeInventoryAllocated";
  readonly version: 1;
  readonly source: "trading";
  readonly detailType: "TradeInventoryAllocated";
} = /* @__PURE__ */ t.event("TradeInventoryAllocated", check, {
  eventName: "TradeInventoryAllocated",
  version: 1,
  source: "trading",
  detailType: "TradeInventoryAllocated",
});

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "correlationId", t.string(value.correlationId));
  found = t.at(found, "userId", t.string(value.userId));
  found = t.at(found, "organisationId", t.string(value.organisationId));
  found = t.at(found, "tradeId", t.string(value.tradeId));
  found = t.at(found, "businessUnit", checkBusinessUnit(value.businessUnit));
  found = t.at(found, "allocations", t.listWithin(value.allocations, checkAllocation, 1));
  return found;
}
