import * as t from "@acme/events-core/internal";
import type * as v1 from "./v1/index.js";
import {
  checkAccountCreated as checkV1AccountCreated,
  isAccountCreated as isV1AccountCreated,
} from "./v1/account-created.js";
import {
  checkAccountDeleted as checkV1AccountDeleted,
  isAccountDeleted as isV1AccountDeleted,
} from "./v1/account-deleted.js";
import {
  checkAccountUpdated as checkV1AccountUpdated,
  isAccountUpdated as isV1AccountUpdated,
} from "./v1/account-updated.js";

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
export const source = "user-service";

/** The `detail-type` of each event, by version and payload. */
export const detailTypes = {
  v1: {
    AccountCreated: "User Account Created",
    AccountDeleted: "User Account Deleted",
    AccountUpdated: "User Account Updated",
  },
} as const;

/**
 * Every event of users, as EventBridge delivers it: `switch` on its `detail-type`.
 *
 * An event whose detail-type this version does not know is kept as it is.
 */
export type UsersEvent =
  | t.EventBridgeEvent<"user-service", "User Account Created", v1.AccountCreated>
  | t.EventBridgeEvent<"user-service", "User Account Deleted", v1.AccountDeleted>
  | t.EventBridgeEvent<"user-service", "User Account Updated", v1.AccountUpdated>
  | t.EventBridgeEvent<string, t.Unrecognized, unknown>;

/** Reads, checks and writes {@link UsersEvent}. */
export const UsersEvent: t.Type<UsersEvent> = /* @__PURE__ */ t.type("UsersEvent", is, check);

function is(value: unknown): value is UsersEvent {
  if (!t.isDelivered(value)) return false;
  switch (value["detail-type"]) {
    case "User Account Created":
      return value.source === "user-service" && isV1AccountCreated(value.detail);
    case "User Account Deleted":
      return value.source === "user-service" && isV1AccountDeleted(value.detail);
    case "User Account Updated":
      return value.source === "user-service" && isV1AccountUpdated(value.detail);
    default:
      return value.detail !== undefined;
  }
}

function check(value: unknown): t.Findings {
  return t.delivered(value, {
    "User Account Created": {
      "user-service": checkV1AccountCreated,
    },
    "User Account Deleted": {
      "user-service": checkV1AccountDeleted,
    },
    "User Account Updated": {
      "user-service": checkV1AccountUpdated,
    },
  });
}
