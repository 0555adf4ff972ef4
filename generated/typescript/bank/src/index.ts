import * as t from "@acme/events-core/internal";
import type * as v1 from "./v1/index.js";
import {
  checkTestCreatedDetail as checkV1TestCreatedDetail,
  isTestCreatedDetail as isV1TestCreatedDetail,
} from "./v1/test-created-detail.js";
import {
  checkTransactionCreatedDetail as checkV1TransactionCreatedDetail,
  isTransactionCreatedDetail as isV1TransactionCreatedDetail,
} from "./v1/transaction-created-detail.js";
import {
  checkTransactionDeletedDetail as checkV1TransactionDeletedDetail,
  isTransactionDeletedDetail as isV1TransactionDeletedDetail,
} from "./v1/transaction-deleted-detail.js";
import {
  checkTransactionStatusChangedDetail as checkV1TransactionStatusChangedDetail,
  isTransactionStatusChangedDetail as isV1TransactionStatusChangedDetail,
} from "./v1/transaction-status-changed-detail.js";
import type * as v2 from "./v2/index.js";
import {
  checkTransactionCreatedDetail as checkV2TransactionCreatedDetail,
  isTransactionCreatedDetail as isV2TransactionCreatedDetail,
} from "./v2/transaction-created-detail.js";

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
    TransactionDeleted: "bank.transaction:deleted",
    TransactionStatusChanged: "bank.transaction:statuschanged",
  },
  v2: {
    TransactionCreated: "bank.transaction:created@v2",
  },
} as const;

/**
 * Every event of bank, as EventBridge delivers it: `switch` on its `detail-type`.
 *
 * An event whose detail-type this version does not know is kept as it is.
 */
export type BankEvent =
  | t.EventBridgeEvent<"com.24sevenoffice.banktransfer", "bank.test:created", v1.TestCreatedDetail>
  | t.EventBridgeEvent<
      "com.24sevenoffice.banktransfer",
      "bank.transaction:created",
      v1.TransactionCreatedDetail
    >
  | t.EventBridgeEvent<
      "com.24sevenoffice.banktransfer",
      "bank.transaction:created@v2",
      v2.TransactionCreatedDetail
    >
  | t.EventBridgeEvent<
      "com.24sevenoffice.banktransfer",
      "bank.transaction:deleted",
      v1.TransactionDeletedDetail
    >
  | t.EventBridgeEvent<
      "com.24sevenoffice.banktransfer",
      "bank.transaction:statuschanged",
      v1.TransactionStatusChangedDetail
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
      return (
        value.source === "com.24sevenoffice.banktransfer" && isV1TestCreatedDetail(value.detail)
      );
    case "bank.transaction:created":
      return (
        value.source === "com.24sevenoffice.banktransfer" &&
        isV1TransactionCreatedDetail(value.detail)
      );
    case "bank.transaction:created@v2":
      return (
        value.source === "com.24sevenoffice.banktransfer" &&
        isV2TransactionCreatedDetail(value.detail)
      );
    case "bank.transaction:deleted":
      return (
        value.source === "com.24sevenoffice.banktransfer" &&
        isV1TransactionDeletedDetail(value.detail)
      );
    case "bank.transaction:statuschanged":
      return (
        value.source === "com.24sevenoffice.banktransfer" &&
        isV1TransactionStatusChangedDetail(value.detail)
      );
    default:
      return value.detail !== undefined;
  }
}

function check(value: unknown): t.Findings {
  return t.delivered(value, {
    "bank.test:created": {
      "com.24sevenoffice.banktransfer": checkV1TestCreatedDetail,
    },
    "bank.transaction:created": {
      "com.24sevenoffice.banktransfer": checkV1TransactionCreatedDetail,
    },
    "bank.transaction:created@v2": {
      "com.24sevenoffice.banktransfer": checkV2TransactionCreatedDetail,
    },
    "bank.transaction:deleted": {
      "com.24sevenoffice.banktransfer": checkV1TransactionDeletedDetail,
    },
    "bank.transaction:statuschanged": {
      "com.24sevenoffice.banktransfer": checkV1TransactionStatusChangedDetail,
    },
  });
}
