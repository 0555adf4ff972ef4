import * as t from "@acme/events-core/internal";
import type * as v1 from "./v1/index.js";
import {
  checkBusinessUnitsCreated as checkV1BusinessUnitsCreated,
  isBusinessUnitsCreated as isV1BusinessUnitsCreated,
} from "./v1/business-units-created.js";
import {
  checkTradeInventoryAllocated as checkV1TradeInventoryAllocated,
  isTradeInventoryAllocated as isV1TradeInventoryAllocated,
} from "./v1/trade-inventory-allocated.js";

export {
  Decimal,
  type EnumType,
  type EventBridgeEvent,
  type EventConstants,
  type Fault,
  type Known,
  ParseError,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
  type Type,
  type Unrecognized,
} from "@acme/events-core";

/** The `source` of every event. */
export const source = "trading";

/** The `detail-type` of each event, by version and payload. */
export const detailTypes = {
  v1: {
    BusinessUnitsCreated: "BusinessUnitsCreated",
    TradeInventoryAllocated: "TradeInventoryAllocated",
  },
} as const;

/**
 * Every event of trading, as EventBridge delivers it: `switch` on its `detail-type`.
 *
 * An event whose detail-type this version does not know is kept as it is.
 */
export type TradingEvent =
  | t.EventBridgeEvent<"trading", "BusinessUnitsCreated", v1.BusinessUnitsCreated>
  | t.EventBridgeEvent<"trading", "TradeInventoryAllocated", v1.TradeInventoryAllocated>
  | t.EventBridgeEvent<string, t.Unrecognized, unknown>;

/** Reads, checks and writes {@link TradingEvent}. */
export const TradingEvent: t.Type<TradingEvent> = /* @__PURE__ */ t.type("TradingEvent", is, check);

function is(value: unknown): value is TradingEvent {
  if (!t.isDelivered(value)) return false;
  switch (value["detail-type"]) {
    case "BusinessUnitsCreated":
      return value.source === "trading" && isV1BusinessUnitsCreated(value.detail);
    case "TradeInventoryAllocated":
      return value.source === "trading" && isV1TradeInventoryAllocated(value.detail);
    default:
      return value.detail !== undefined;
  }
}

function check(value: unknown): t.Findings {
  return t.delivered(value, {
    BusinessUnitsCreated: {
      trading: checkV1BusinessUnitsCreated,
    },
    TradeInventoryAllocated: {
      trading: checkV1TradeInventoryAllocated,
    },
  });
}
