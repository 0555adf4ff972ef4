import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A union of wide numbers. */
export type WideUnion = WideUnionUint64 | WideUnionAmount;

/** 64 bits. */
export interface WideUnionUint64 {
  readonly uint64: number | bigint;
  readonly amount?: never;
}

/** A decimal in a record. */
export interface WideUnionAmount {
  readonly amount: {
    /**
     * The amount.
     *
     * A `Decimal` where a number of JavaScript would have other digits.
     */
    readonly amount: number | t.Decimal;
    /**
     * In cents, to 128 bits.
     *
     * A `bigint` where a number of JavaScript would have other digits.
     */
    readonly cents: number | bigint;
  };
  readonly uint64?: never;
}

/** Reads, checks and writes {@link WideUnion}. */
export const WideUnion: t.Type<WideUnion> = /* @__PURE__ */ t.type(
  "WideUnion",
  isWideUnion,
  checkWideUnion,
  t.decimals,
);

/** @internal */
export function isWideUnion(value: unknown): value is WideUnion {
  if (!t.isObject(value)) return false;
  switch (t.onlyKey(value)) {
    case "uint64":
      return t.isWide(value.uint64, 0, 18446744073709551615n);
    case "amount":
      return isWideUnionAmount(value.amount);
    default:
      return false;
  }
}

function isWideUnionAmount(value: unknown): boolean {
  return (
    t.isObject(value) &&
    t.isDecimal(value.amount) &&
    t.isWide(
      value.cents,
      -170141183460469231731687303715884105728n,
      170141183460469231731687303715884105727n,
    )
  );
}

/** @internal */
export function checkWideUnion(value: unknown): t.Findings {
  return t.external(value, {
    uint64: t.wide(0, 18446744073709551615n),
    amount: {
      amount: t.decimal,
      cents: t.wide(
        -170141183460469231731687303715884105728n,
        170141183460469231731687303715884105727n,
      ),
    },
  });
}
