import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A record of wide numbers. */
export interface WideRecord {
  /**
   * 64 bits with a sign.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly int64: number | bigint;
  /**
   * A decimal.
   *
   * A `Decimal` where a number of JavaScript would have other digits.
   */
  readonly decimal: number | t.Decimal;
}

/** Reads, checks and writes {@link WideRecord}. */
export const WideRecord: t.Type<WideRecord> = /* @__PURE__ */ t.type(
  "WideRecord",
  isWideRecord,
  checkWideRecord,
  t.decimals,
);

/** @internal */
export function isWideRecord(value: unknown): value is WideRecord {
  return (
    t.isObject(value) &&
    t.isWide(value.int64, -9223372036854775808n, 9223372036854775807n) &&
    t.isDecimal(value.decimal)
  );
}

/** @internal */
export function checkWideRecord(value: unknown): t.Findings {
  return t.record(value, {
    int64: t.wide(-9223372036854775808n, 9223372036854775807n),
    decimal: t.decimal,
  });
}
