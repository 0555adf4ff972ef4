import * as t from "./runtime.js";
import type * as v1 from "./v1/index.js";
import { check as checkV1Everything } from "./v1/everything.js";
import type * as v2 from "./v2/index.js";
import { check as checkV2Everything } from "./v2/everything.js";

export { type Fault, ParseError, type Type, type Unrecognized } from "./runtime.js";

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
export const EveryEvent: t.Type<EveryEvent> = /* @__PURE__ */ t.type("EveryEvent", check);

function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  const found = t.delivered(value);
  switch (value["detail-type"]) {
    case "every.thing@v1":
      return t.detail(found, value, [
        ["every", checkV1Everything],
        ["other | source", checkV2Everything],
      ]);
    default:
      return t.anyDetail(found, value);
  }
}
