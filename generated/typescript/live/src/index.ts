import * as t from "@acme/events-core/internal";
import type * as v1 from "./v1/index.js";
import {
  checkLiveUsersChanged as checkV1LiveUsersChanged,
  isLiveUsersChanged as isV1LiveUsersChanged,
} from "./v1/live-users-changed.js";

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
export const source = "vtex.events-example";

/** The `detail-type` of each event, by version and payload. */
export const detailTypes = {
  v1: {
    LiveUsersChanged: "send-event",
  },
} as const;

/**
 * Every event of live, as EventBridge delivers it: `switch` on its `detail-type`.
 *
 * An event whose detail-type this version does not know is kept as it is.
 */
export type LiveEvent =
  | t.EventBridgeEvent<"vtex.events-example", "send-event", v1.LiveUsersChanged>
  | t.EventBridgeEvent<string, t.Unrecognized, unknown>;

/** Reads, checks and writes {@link LiveEvent}. */
export const LiveEvent: t.Type<LiveEvent> = /* @__PURE__ */ t.type("LiveEvent", is, check);

function is(value: unknown): value is LiveEvent {
  if (!t.isDelivered(value)) return false;
  switch (value["detail-type"]) {
    case "send-event":
      return value.source === "vtex.events-example" && isV1LiveUsersChanged(value.detail);
    default:
      return value.detail !== undefined;
  }
}

function check(value: unknown): t.Findings {
  return t.delivered(value, {
    "send-event": {
      "vtex.events-example": checkV1LiveUsersChanged,
    },
  });
}
