import * as t from "@acme/events-core/internal";
import type * as v1 from "./v1/index.js";
import {
  checkEverything as checkV1Everything,
  isEverything as isV1Everything,
} from "./v1/everything.js";
import type * as v2 from "./v2/index.js";
import {
  checkEverything as checkV2Everything,
  isEverything as isV2Everything,
} from "./v2/everything.js";

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

/** The `source` of each event, by version and payload. */
export const source = {
  v1: {
    Everything: "every",
  },
  v2: {
    Everything: "other | source",
  },
} as const;

/** The `detail-type` of each event, by version and payload. */
export const detailTypes = {
  v1: {
    Everything: "every.thing@v1",
  },
  v2: {
    Everything: "every.thing@v1",
  },
} as const;

/**
 * Every event of every, as EventBridge delivers it: `switch` on its `detail-type`.
 *
 * An event whose detail-type this version does not know is kept as it is.
 */
export type EveryEvent =
  | t.EventBridgeEvent<"every", "every.thing@v1", v1.Everything>
  | t.EventBridgeEvent<"other | source", "every.thing@v1", v2.Everything>
  | t.EventBridgeEvent<string, t.Unrecognized, unknown>;

/** Reads, checks and writes {@link EveryEvent}. */
export const EveryEvent: t.Type<EveryEvent> = /* @__PURE__ */ t.type("EveryEvent", is, check);

function is(value: unknown): value is EveryEvent {
  if (!t.isDelivered(value)) return false;
  switch (value["detail-type"]) {
    case "every.thing@v1":
      return (
        (value.source === "every" && isV1Everything(value.detail)) ||
        (value.source === "other | source" && isV2Everything(value.detail))
      );
    default:
      return value.detail !== undefined;
  }
}

function check(value: unknown): t.Findings {
  return t.delivered(value, {
    "every.thing@v1": {
      every: checkV1Everything,
      "other | source": checkV2Everything,
    },
  });
}
