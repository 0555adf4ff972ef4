import * as t from "@acme/events-core/internal";
import type * as v1 from "./v1/index.js";
import {
  checkOrderPaidEvent as checkV1OrderPaidEvent,
  isOrderPaidEvent as isV1OrderPaidEvent,
} from "./v1/order-paid-event.js";
import {
  checkParcelTrackedEvent as checkV1ParcelTrackedEvent,
  isParcelTrackedEvent as isV1ParcelTrackedEvent,
} from "./v1/parcel-tracked-event.js";
import {
  checkRefundRequestedEvent as checkV1RefundRequestedEvent,
  isRefundRequestedEvent as isV1RefundRequestedEvent,
} from "./v1/refund-requested-event.js";

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
export const source = "com.example.webshop";

/** The `detail-type` of each event, by version and payload. */
export const detailTypes = {
  v1: {
    OrderPaidEvent: "order.paid@v1",
    ParcelTrackedEvent: "parcel-tracked@v1",
    RefundRequestedEvent: "refund-requested@v1",
  },
} as const;

/**
 * Every event of webshop, as EventBridge delivers it: `switch` on its `detail-type`.
 *
 * An event whose detail-type this version does not know is kept as it is.
 */
export type WebshopEvent =
  | t.EventBridgeEvent<"com.example.webshop", "order.paid@v1", v1.OrderPaidEvent>
  | t.EventBridgeEvent<"com.example.webshop", "parcel-tracked@v1", v1.ParcelTrackedEvent>
  | t.EventBridgeEvent<"com.example.webshop", "refund-requested@v1", v1.RefundRequestedEvent>
  | t.EventBridgeEvent<string, t.Unrecognized, unknown>;

/** Reads, checks and writes {@link WebshopEvent}. */
export const WebshopEvent: t.Type<WebshopEvent> = /* @__PURE__ */ t.type(
  "WebshopEvent",
  is,
  check,
  t.decimals,
);

function is(value: unknown): value is WebshopEvent {
  if (!t.isDelivered(value)) return false;
  switch (value["detail-type"]) {
    case "order.paid@v1":
      return value.source === "com.example.webshop" && isV1OrderPaidEvent(value.detail);
    case "parcel-tracked@v1":
      return value.source === "com.example.webshop" && isV1ParcelTrackedEvent(value.detail);
    case "refund-requested@v1":
      return value.source === "com.example.webshop" && isV1RefundRequestedEvent(value.detail);
    default:
      return value.detail !== undefined;
  }
}

function check(value: unknown): t.Findings {
  return t.delivered(value, {
    "order.paid@v1": {
      "com.example.webshop": checkV1OrderPaidEvent,
    },
    "parcel-tracked@v1": {
      "com.example.webshop": checkV1ParcelTrackedEvent,
    },
    "refund-requested@v1": {
      "com.example.webshop": checkV1RefundRequestedEvent,
    },
  });
}
