import * as t from "@acme/events-core/internal";
import type * as v1 from "./v1/index.js";
import {
  checkEntryDeniedStreamRecord as checkV1EntryDeniedStreamRecord,
  isEntryDeniedStreamRecord as isV1EntryDeniedStreamRecord,
} from "./v1/entry-denied-stream-record.js";
import {
  checkEntryGrantedStreamRecord as checkV1EntryGrantedStreamRecord,
  isEntryGrantedStreamRecord as isV1EntryGrantedStreamRecord,
} from "./v1/entry-granted-stream-record.js";

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
  is,
  check,
);

function is(value: unknown): value is EntrypointEvent {
  if (!t.isDelivered(value)) return false;
  switch (value["detail-type"]) {
    case "entrypoint.entry:denied@v1":
      return value.source === "entrypoint" && isV1EntryDeniedStreamRecord(value.detail);
    case "entrypoint.entry:granted@v1":
      return value.source === "entrypoint" && isV1EntryGrantedStreamRecord(value.detail);
    default:
      return value.detail !== undefined;
  }
}

function check(value: unknown): t.Findings {
  return t.delivered(value, {
    "entrypoint.entry:denied@v1": {
      entrypoint: checkV1EntryDeniedStreamRecord,
    },
    "entrypoint.entry:granted@v1": {
      entrypoint: checkV1EntryGrantedStreamRecord,
    },
  });
}
