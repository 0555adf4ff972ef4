import * as t from "@acme/events-core/internal";
import type * as v1 from "./v1/index.js";
import {
  checkTestCreated as checkV1TestCreated,
  isTestCreated as isV1TestCreated,
} from "./v1/test-created.js";
import {
  checkTransactionCreatedDetail as checkV1TransactionCreatedDetail,
  isTransactionCreatedDetail as isV1TransactionCreatedDetail,
} from "./v1/transaction-created-detail.js";

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
export const source = "com.24sevenoffice.banktransfer";

/** The `detail-type` of each event, by version and payload. */
export const detailTypes = {
  v1: {
    TestCreated: "bank.test:created",
    TransactionCreated: "bank.transaction:created",
  },
} as const;

/**
 * Every event of bank, as EventBridge delivers it: `switch` on its `detail-type`.
 *
 * An event whose detail-type this version does not know is kept as it is.
 */
export type BankEvent =
  | t.EventBridgeEvent<"com.24sevenoffice.banktransfer", "bank.test:created", v1.TestCreated>
  | t.EventBridgeEvent<
      "com.24sevenoffice.banktransfer",
      "bank.transaction:created",
      v1.TransactionCreatedDetail
    >
  | t.EventBridgeEvent<string, t.Unrecognized, unknown>;

/** Reads, checks and writes {@link BankEvent}. */
export const BankEvent: t.Type<BankEvent> = /* @__PURE__ */ t.type(
  "BankEvent",
  is,
  check,
  t.decimals,
);

function is(value: unknown): value is BankEvent {
  if (!t.isDelivered(value)) return false;
  switch (value["detail-type"]) {
    case "bank.test:created":
      return value.source === "com.24sevenoffice.banktransfer" && isV1TestCreated(value.detail);
    case "bank.transaction:created":
      return (
        value.source === "com.24sevenoffice.banktransfer" &&
        isV1TransactionCreatedDetail(value.detail)
      );
    default:
      return value.detail !== undefined;
  }
}

function check(value: unknown): t.Findings {
  return t.delivered(value, {
    "bank.test:created": {
      "com.24sevenoffice.banktransfer": checkV1TestCreated,
    },
    "bank.transaction:created": {
      "com.24sevenoffice.banktransfer": checkV1TransactionCreatedDetail,
    },
  });
}
