import * as t from "./runtime.js";
import type * as v1 from "./v1/index.js";
import { check as checkV1EntryDeniedStreamRecord } from "./v1/entry-denied-stream-record.js";
import { check as checkV1EntryGrantedStreamRecord } from "./v1/entry-granted-stream-record.js";

export { type Fault, ParseError, type Type, type Unrecognized } from "./runtime.js";

/** The `source` of every event. */
export const source = "entrypoint";

/** The `detail-type` of each event, by version and payload. */
export const detailTypes = {
  v1: {
    EntryDenied: "entrypoint.entry:denied@v1",
    EntryGranted: "entrypoint.entry:granted@v1",
  },
} as const;

/**
 * Every event of entrypoint, as EventBridge delivers it: `switch` on its `detail-type`.
 *
 * An event whose detail-type this version does not know is kept as it is.
 */
export type EntrypointEvent =
  | t.EventBridgeEvent<"entrypoint", "entrypoint.entry:denied@v1", v1.EntryDeniedStreamRecord>
  | t.EventBridgeEvent<"entrypoint", "entrypoint.entry:granted@v1", v1.EntryGrantedStreamRecord>
  | t.EventBridgeEvent<string, t.Unrecognized, unknown>;

/** Reads, checks and writes {@link EntrypointEvent}. */
export const EntrypointEvent: t.Type<EntrypointEvent> = /* @__PURE__ */ t.type(
  "EntrypointEvent",
  check,
);

function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  const found = t.delivered(value);
  switch (value["detail-type"]) {
    case "entrypoint.entry:denied@v1":
      return t.detail(found, value, [["entrypoint", checkV1EntryDeniedStreamRecord]]);
    case "entrypoint.entry:granted@v1":
      return t.detail(found, value, [["entrypoint", checkV1EntryGrantedStreamRecord]]);
    default:
      return t.anyDetail(found, value);
  }
}
