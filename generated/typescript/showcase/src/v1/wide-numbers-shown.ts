import * as t from "@acme/events-core/internal";
import { type Checksum, checkChecksum, isChecksum } from "./checksum.js";
import { type WideRecord, checkWideRecord, isWideRecord } from "./wide-record.js";
import { type WideUnion, checkWideUnion, isWideUnion } from "./wide-union.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * Numbers were shown that do not fit a binary number of double precision: integers beyond 2^53 and of 128 bits,
 * and decimals.
 *
 * Each stands alone and in every place where a type can stand.
 */
export interface WideNumbersShown {
  /**
   * 64 bits with a sign.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly int64: number | bigint;
  /**
   * 64 bits.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly uint64: number | bigint;
  /**
   * 128 bits with a sign.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly int128: number | bigint;
  /**
   * 128 bits.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly uint128: number | bigint;
  /**
   * A decimal number, as it is spelled.
   *
   * A `Decimal` where a number of JavaScript would have other digits.
   */
  readonly decimal: number | t.Decimal;
  /**
   * A decimal number as text: for readers that have no decimal numbers.
   *
   * A decimal number, as it was written.
   */
  readonly decimalText: string;
  /**
   * 64 bits, or `null`.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly nullable: number | bigint | null;
  /**
   * 128 bits, or absent.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly optional?: number | bigint;
  /**
   * A decimal, `null` or absent.
   *
   * A `Decimal` where a number of JavaScript would have other digits.
   */
  readonly optionalNullable?: number | t.Decimal | null;
  /**
   * A list of 64-bit integers.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly list: readonly (number | bigint)[];
  /**
   * A list of decimals.
   *
   * A `Decimal` where a number of JavaScript would have other digits.
   */
  readonly decimals: readonly (number | t.Decimal)[];
  /** A tuple of each. */
  readonly tuple: readonly [number | bigint, number | bigint, number | t.Decimal];
  /**
   * Map values of 128 bits.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly map: { readonly [key: string]: number | bigint };
  /**
   * Map keys of 64 bits, which are text in JSON.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly byNumber: { readonly [key: string]: number | bigint };
  /** A 64-bit integer inside another record. */
  readonly record: WideRecord;
  /** A 64-bit integer inside a union's variant. */
  readonly union: WideUnion;
  /** An enum whose values are beyond 2^53. */
  readonly checksum: Checksum;
  /**
   * A range beyond 2^53.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly ranged: number | bigint;
}

/**
 * Reads, checks and writes {@link WideNumbersShown}.
 *
 * @example
 * ```ts
 * const received = WideNumbersShown.parse(text);
 * const sent = WideNumbersShown.stringify(received);
 * ```
 */
export const WideNumbersShown: t.Type<WideNumbersShown> & {
  readonly eventName: "showcase.wide-numbers";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.wide-numbers@v1";
} = /* @__PURE__ */ t.event(
  "WideNumbersShown",
  isWideNumbersShown,
  checkWideNumbersShown,
  {
    eventName: "showcase.wide-numbers",
    version: 1,
    source: "tidings.showcase",
    detailType: "showcase.wide-numbers@v1",
  },
  t.decimals,
);

const patterns: readonly t.Pattern[] = [
  {
    source: "^-?[0-9]+(\\.[0-9]+)?$",
    table: "EGBEGAAtBBBCBABDKABAEBABDBABHBCADFBBACCBBBBADBB",
  },
  {
    source: "^[0-9]+$",
    table: "CDBCDAAwBBKABACBABDBBABBB",
  },
];

/** @internal */
export function isWideNumbersShown(value: unknown): value is WideNumbersShown {
  return (
    t.isObject(value) &&
    t.isWide(value.int64, -9223372036854775808n, 9223372036854775807n) &&
    t.isWide(value.uint64, 0, 18446744073709551615n) &&
    t.isWide(
      value.int128,
      -170141183460469231731687303715884105728n,
      170141183460469231731687303715884105727n,
    ) &&
    t.isWide(value.uint128, 0, 340282366920938463463374607431768211455n) &&
    t.isDecimal(value.decimal) &&
    t.isText(value.decimalText, 0, Infinity, patterns[0]) &&
    (value.nullable === null || t.isWide(value.nullable, 0, 18446744073709551615n)) &&
    (value.optional === undefined ||
      t.isWide(value.optional, 0, 340282366920938463463374607431768211455n)) &&
    (value.optionalNullable === undefined ||
      value.optionalNullable === null ||
      t.isDecimal(value.optionalNullable)) &&
    t.isList(value.list) &&
    value.list.every((item) => t.isWide(item, 0, 18446744073709551615n)) &&
    t.isList(value.decimals) &&
    value.decimals.every(t.isDecimal) &&
    t.isList(value.tuple) &&
    value.tuple.length === 3 &&
    t.isWide(value.tuple[0], -9223372036854775808n, 9223372036854775807n) &&
    t.isWide(value.tuple[1], 0, 340282366920938463463374607431768211455n) &&
    t.isDecimal(value.tuple[2]) &&
    t.isObject(value.map) &&
    Object.values(value.map).every((item) =>
      t.isWide(
        item,
        -170141183460469231731687303715884105728n,
        170141183460469231731687303715884105727n,
      ),
    ) &&
    t.isObject(value.byNumber) &&
    Object.keys(value.byNumber).every((key) => t.isText(key, 0, Infinity, patterns[1])) &&
    Object.values(value.byNumber).every((item) =>
      t.isWide(item, -9223372036854775808n, 9223372036854775807n),
    ) &&
    isWideRecord(value.record) &&
    isWideUnion(value.union) &&
    isChecksum(value.checksum) &&
    t.isWide(value.ranged, 9007199254740993n, 9223372036854775808n)
  );
}

/** @internal */
export function checkWideNumbersShown(value: unknown): t.Findings {
  return t.record(value, {
    int64: t.wide(-9223372036854775808n, 9223372036854775807n),
    uint64: t.wide(0, 18446744073709551615n),
    int128: t.wide(
      -170141183460469231731687303715884105728n,
      170141183460469231731687303715884105727n,
    ),
    uint128: t.wide(0, 340282366920938463463374607431768211455n),
    decimal: t.decimal,
    decimalText: t.text(0, Infinity, patterns[0]),
    nullable: t.orNull(t.wide(0, 18446744073709551615n)),
    optional: t.optional(t.wide(0, 340282366920938463463374607431768211455n)),
    optionalNullable: t.optional(t.orNull(t.decimal)),
    list: t.list(t.wide(0, 18446744073709551615n)),
    decimals: t.list(t.decimal),
    tuple: t.tuple(
      t.wide(-9223372036854775808n, 9223372036854775807n),
      t.wide(0, 340282366920938463463374607431768211455n),
      t.decimal,
    ),
    map: t.map(
      t.wide(-170141183460469231731687303715884105728n, 170141183460469231731687303715884105727n),
    ),
    byNumber: t.map(
      t.wide(-9223372036854775808n, 9223372036854775807n),
      t.text(0, Infinity, patterns[1]),
    ),
    record: checkWideRecord,
    union: checkWideUnion,
    checksum: checkChecksum,
    ranged: t.wide(9007199254740993n, 9223372036854775808n),
  });
}
