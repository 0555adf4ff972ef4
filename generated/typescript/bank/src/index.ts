import * as t from "./runtime.js";
import type * as v1 from "./v1/index.js";
import { check as checkV1TestCreatedDetail } from "./v1/test-created-detail.js";
import { check as checkV1TransactionCreatedDetail } from "./v1/transaction-created-detail.js";
import { check as checkV1TransactionDeletedDetail } from "./v1/transaction-deleted-detail.js";
import { check as checkV1TransactionStatusChangedDetail } from "./v1/transaction-status-changed-detail.js";

export { type Fault, ParseError, type Type, type Unrecognized } from "./runtime.js";

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
export const BankEvent: t.Type<BankEvent> = /* @__PURE__ */ t.type("BankEvent", check);

function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  const found = t.delivered(value);
  switch (value["detail-type"]) {
    case "bank.test:created":
      return t.detail(found, value, [["com.24sevenoffice.banktransfer", checkV1TestCreatedDetail]]);
    case "bank.transaction:created":
      return t.detail(found, value, [
        ["com.24sevenoffice.banktransfer", checkV1TransactionCreatedDetail],
      ]);
    case "bank.transaction:deleted":
      return t.detail(found, value, [
        ["com.24sevenoffice.banktransfer", checkV1TransactionDeletedDetail],
      ]);
    case "bank.transaction:statuschanged":
      return t.detail(found, value, [
        ["com.24sevenoffice.banktransfer", checkV1TransactionStatusChangedDetail],
      ]);
    default:
      return t.anyDetail(found, value);
  }
}
