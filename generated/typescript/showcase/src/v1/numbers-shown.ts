import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Numbers were shown: integers by width, floats and booleans. */
export interface NumbersShown {
  /** 8 bits with a sign. */
  readonly int8: number;
  /** 16 bits with a sign. */
  readonly int16: number;
  /** 32 bits with a sign. */
  readonly int32: number;
  /**
   * 64 bits with a sign.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly int64: number | bigint;
  /**
   * The sender's word with a sign; 64 bits on the wire.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly intSize: number | bigint;
  /** 8 bits. */
  readonly uint8: number;
  /** 16 bits. */
  readonly uint16: number;
  /** 32 bits. */
  readonly uint32: number;
  /**
   * 64 bits.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly uint64: number | bigint;
  /**
   * The sender's word; 64 bits on the wire.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly uintSize: number | bigint;
  /** 8 bits, but never 0. */
  readonly notZero: number;
  /** A binary number of single precision. */
  readonly float: number;
  /** A binary number of double precision. */
  readonly double: number;
  /** `true` or `false`. */
  readonly boolean: boolean;
}

/**
 * Reads, checks and writes {@link NumbersShown}.
 *
 * @example
 * ```ts
 * const received = NumbersShown.parse(text);
 * const sent = NumbersShown.stringify(received);
 * ```
 */
export const NumbersShown: t.Type<NumbersShown> & {
  readonly eventName: "showcase.numbers";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.numbers@v1";
} = /* @__PURE__ */ t.event("NumbersShown", isNumbersShown, checkNumbersShown, {
  eventName: "showcase.numbers",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.numbers@v1",
});

/** @internal */
export function isNumbersShown(value: unknown): value is NumbersShown {
  return (
    t.isObject(value) &&
    t.isInteger(value.int8, -128, 127) &&
    t.isInteger(value.int16, -32768, 32767) &&
    t.isInt32(value.int32) &&
    t.isWide(value.int64, -9223372036854775808n, 9223372036854775807n) &&
    t.isWide(value.intSize, -9223372036854775808n, 9223372036854775807n) &&
    t.isInteger(value.uint8, 0, 255) &&
    t.isInteger(value.uint16, 0, 65535) &&
    t.isInteger(value.uint32, 0, 4294967295) &&
    t.isWide(value.uint64, 0, 18446744073709551615n) &&
    t.isWide(value.uintSize, 0, 18446744073709551615n) &&
    t.isInteger(value.notZero, 1, 255) &&
    t.isNumber(value.float) &&
    t.isNumber(value.double) &&
    typeof value.boolean === "boolean"
  );
}

/** @internal */
export function checkNumbersShown(value: unknown): t.Findings {
  return t.record(value, {
    int8: t.integer(-128, 127),
    int16: t.integer(-32768, 32767),
    int32: t.int32,
    int64: t.wide(-9223372036854775808n, 9223372036854775807n),
    intSize: t.wide(-9223372036854775808n, 9223372036854775807n),
    uint8: t.integer(0, 255),
    uint16: t.integer(0, 65535),
    uint32: t.integer(0, 4294967295),
    uint64: t.wide(0, 18446744073709551615n),
    uintSize: t.wide(0, 18446744073709551615n),
    notZero: t.integer(1, 255),
    float: t.number,
    double: t.number,
    boolean: t.boolean,
  });
}
