import * as t from "@acme/events-core/internal";
import {
  type RefundRequestedEventMoney,
  checkRefundRequestedEventMoney,
  isRefundRequestedEventMoney,
} from "./refund-requested-event-money.js";
import {
  type RefundRequestedEventReason,
  checkRefundRequestedEventReason,
  isRefundRequestedEventReason,
} from "./refund-requested-event-reason.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A customer wants money back. */
export interface RefundRequestedEvent {
  /** A UUID (RFC 9562). */
  readonly refundId: string;
  readonly orderNumber: string;
  readonly reason: RefundRequestedEventReason;
  /** What the customer wrote. */
  readonly explanation?: string;
  readonly amount: RefundRequestedEventMoney;
  /** A URI (RFC 3986). */
  readonly photos?: readonly string[];
}

/**
 * Reads, checks and writes {@link RefundRequestedEvent}.
 *
 * @example
 * ```ts
 * const received = RefundRequestedEvent.parse(text);
 * const sent = RefundRequestedEvent.stringify(received);
 * ```
 */
export const RefundRequestedEvent: t.Type<RefundRequestedEvent> & {
  readonly eventName: "refund-requested";
  readonly version: 1;
  readonly source: "com.example.webshop";
  readonly detailType: "refund-requested@v1";
} = /* @__PURE__ */ t.event(
  "RefundRequestedEvent",
  isRefundRequestedEvent,
  checkRefundRequestedEvent,
  {
    eventName: "refund-requested",
    version: 1,
    source: "com.example.webshop",
    detailType: "refund-requested@v1",
  },
);

const patterns: readonly t.Pattern[] = [
  {
    source: "^W-[0-9]{6}$",
    table: "EKBJHAAtBBBACCKAdDBABAEBADDBBABDBACGACDBABBAE",
  },
];

const rules: readonly t.Rule[] = [
  {
    words: "against the schema's rule at /allOf/0 (if, then)",
    asks: {
      if: {
        properties: {
          reason: {
            enum: ["other"],
          },
        },
      },
      then: {
        required: ["explanation"],
      },
    },
  },
];

/** @internal */
export function isRefundRequestedEvent(value: unknown): value is RefundRequestedEvent {
  return (
    t.isObject(value) &&
    typeof value.refundId === "string" &&
    t.isText(value.orderNumber, 0, Infinity, patterns[0]) &&
    isRefundRequestedEventReason(value.reason) &&
    (value.explanation === undefined || t.isText(value.explanation, 0, 2000)) &&
    isRefundRequestedEventMoney(value.amount) &&
    (value.photos === undefined ||
      (t.isList(value.photos) &&
        value.photos.length <= 5 &&
        value.photos.every((item) => typeof item === "string"))) &&
    t.keeps(value, rules)
  );
}

/** @internal */
export function checkRefundRequestedEvent(value: unknown): t.Findings {
  return t.ruled(
    value,
    rules,
    t.record(value, {
      refundId: t.string,
      orderNumber: t.text(0, Infinity, patterns[0]),
      reason: checkRefundRequestedEventReason,
      explanation: t.optional(t.text(0, 2000)),
      amount: checkRefundRequestedEventMoney,
      photos: t.optional(t.listWithin(t.string, 0, 5)),
    }),
  );
}
