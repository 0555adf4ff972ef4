import * as t from "./runtime.js";
import type * as v1 from "./v1/index.js";
import { check as checkV1BusinessUnitsCreated } from "./v1/business-units-created.js";
import { check as checkV1TradeInventoryAllocated } from "./v1/trade-inventory-allocated.js";

export { type Fault, ParseError, type Type, type Unrecognized } from "./runtime.js";

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
export const TradingEvent: t.Type<TradingEvent> = /* @__PURE__ */ t.type("TradingEvent", check);

function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  const found = t.delivered(value);
  switch (value["detail-type"]) {
    case "BusinessUnitsCreated":
      return t.detail(found, value, [["trading", checkV1BusinessUnitsCreated]]);
    case "TradeInventoryAllocated":
      return t.detail(found, value, [["trading", checkV1TradeInventoryAllocated]]);
    default:
      return t.anyDetail(found, value);
  }
}
