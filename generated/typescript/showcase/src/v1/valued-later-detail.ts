import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export interface ValuedLaterDetail {
  /** After as many days. */
  readonly days: number;
}

/** Reads, checks and writes {@link ValuedLaterDetail}. */
export const ValuedLaterDetail: t.Type<ValuedLaterDetail> = /* @__PURE__ */ t.type(
  "ValuedLaterDetail",
  isValuedLaterDetail,
  checkValuedLaterDetail,
);

/** @internal */
export function isValuedLaterDetail(value: unknown): value is ValuedLaterDetail {
  return t.isObject(value) && t.isInteger(value.days, 0, 255);
}

/** @internal */
export function checkValuedLaterDetail(value: unknown): t.Findings {
  return t.record(value, {
    days: t.integer(0, 255),
  });
}
