import * as t from "@acme/events-core/internal";
import { type Allocation, checkAllocation, isAllocation } from "./allocation.js";
import { type BusinessUnit, checkBusinessUnit, isBusinessUnit } from "./business-unit.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

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

/**
 * Reads, checks and writes {@link TradeInventoryAllocated}.
 *
 * @example
 * ```ts
 * const received = TradeInventoryAllocated.parse(text);
 * const sent = TradeInventoryAllocated.stringify(received);
 * ```
 */
export const TradeInventoryAllocated: t.Type<TradeInventoryAllocated> & {
  readonly eventName: "TradeInventoryAllocated";
  readonly version: 1;
  readonly source: "trading";
  readonly detailType: "TradeInventoryAllocated";
} = /* @__PURE__ */ t.event(
  "TradeInventoryAllocated",
  isTradeInventoryAllocated,
  checkTradeInventoryAllocated,
  {
    eventName: "TradeInventoryAllocated",
    version: 1,
    source: "trading",
    detailType: "TradeInventoryAllocated",
  },
);

/** @internal */
export function isTradeInventoryAllocated(value: unknown): value is TradeInventoryAllocated {
  return (
    t.isObject(value) &&
    typeof value.correlationId === "string" &&
    typeof value.userId === "string" &&
    typeof value.organisationId === "string" &&
    typeof value.tradeId === "string" &&
    isBusinessUnit(value.businessUnit) &&
    t.isList(value.allocations) &&
    value.allocations.length >= 1 &&
    value.allocations.every(isAllocation)
  );
}

/** @internal */
export function checkTradeInventoryAllocated(value: unknown): t.Findings {
  return t.record(value, {
    correlationId: t.string,
    userId: t.string,
    organisationId: t.string,
    tradeId: t.string,
    businessUnit: checkBusinessUnit,
    allocations: t.listWithin(checkAllocation, 1),
  });
}
