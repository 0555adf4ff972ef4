import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** An amount of money. */
export interface RefundRequestedEventMoney {
  readonly value: number;
  readonly currency: string;
}

/** Reads, checks and writes {@link RefundRequestedEventMoney}. */
export const RefundRequestedEventMoney: t.Type<RefundRequestedEventMoney> = /* @__PURE__ */ t.type(
  "RefundRequestedEventMoney",
  isRefundRequestedEventMoney,
  checkRefundRequestedEventMoney,
);

/** @internal */
export function isRefundRequestedEventMoney(value: unknown): value is RefundRequestedEventMoney {
  return (
    t.isObject(value) &&
    t.isNumber(value.value) &&
    value.value > 0 &&
    t.isText(value.currency, 3, 3) &&
    t.hasOnly(value, ["value", "currency"])
  );
}

/** @internal */
export function checkRefundRequestedEventMoney(value: unknown): t.Findings {
  return t.closed(value, {
    value: t.numberThat("a number greater than 0", (item) => item > 0),
    currency: t.text(3, 3),
  });
}
