import * as t from "./runtime.js";
import type * as v1 from "./v1/index.js";
import { check as checkV1AccountCreated } from "./v1/account-created.js";
import { check as checkV1AccountDeleted } from "./v1/account-deleted.js";
import { check as checkV1AccountUpdated } from "./v1/account-updated.js";

export { type Fault, ParseError, type Type, type Unrecognized } from "./runtime.js";

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
export const UsersEvent: t.Type<UsersEvent> = /* @__PURE__ */ t.type("UsersEvent", check);

function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  const found = t.delivered(value);
  switch (value["detail-type"]) {
    case "User Account Created":
      return t.detail(found, value, [["user-service", checkV1AccountCreated]]);
    case "User Account Deleted":
      return t.detail(found, value, [["user-service", checkV1AccountDeleted]]);
    case "User Account Updated":
      return t.detail(found, value, [["user-service", checkV1AccountUpdated]]);
    default:
      return t.anyDetail(found, value);
  }
}
