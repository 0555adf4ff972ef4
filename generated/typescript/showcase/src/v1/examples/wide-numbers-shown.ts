import type * as v1 from "../index.js";
import { Decimal } from "@acme/events-core";

const samples: readonly unknown[] = [
  {
    int64: -9007199254740993n,
    uint64: 9007199254740993n,
    int128: -170141183460469231731687303715884105727n,
    uint128: 340282366920938463463374607431768211454n,
    decimal: new Decimal("12345678901234567.890"),
    decimalText: "12345678901234567.890",
    nullable: 9007199254740993n,
    optional: 9007199254740993n,
    optionalNullable: new Decimal("1.10"),
    list: [1, 9007199254740993n],
    decimals: [-0.05, 100],
    tuple: [-9223372036854775808n, 18446744073709551616n, new Decimal("0.10")],
    map: {
      one: 1,
      wide: 18446744073709551616n,
    },
    byNumber: {
      "9007199254740993": -1,
    },
    record: {
      int64: 9223372036854775807n,
      decimal: 9.99,
    },
    union: {
      uint64: 18446744073709551615n,
    },
    checksum: 0,
    ranged: 9007199254740993n,
  },
  {
    int64: 9223372036854775807n,
    uint64: 18446744073709551615n,
    int128: 170141183460469231731687303715884105727n,
    uint128: 340282366920938463463374607431768211455n,
    decimal: new Decimal("0.1234567890123456789012345678"),
    decimalText: "12345678901234567.890",
    nullable: 9007199254740993n,
    optional: 9007199254740993n,
    optionalNullable: null,
    list: [1, 9007199254740993n],
    decimals: [-0.05, 100],
    tuple: [-9223372036854775808n, 18446744073709551616n, new Decimal("0.10")],
    map: {
      one: 1,
      wide: 18446744073709551616n,
    },
    byNumber: {
      "9007199254740993": -1,
    },
    record: {
      int64: 9223372036854775807n,
      decimal: 9.99,
    },
    union: {
      amount: {
        amount: 0.01,
        cents: 9223372036854775808n,
      },
    },
    checksum: 9007199254740993n,
    ranged: 9223372036854775808n,
  },
  {
    int64: -9223372036854775808n,
    uint64: 0,
    int128: -170141183460469231731687303715884105728n,
    uint128: 0,
    decimal: -79228162514264337593543950335n,
    decimalText: "12345678901234567.890",
    nullable: null,
    list: [1, 9007199254740993n],
    decimals: [-0.05, 100],
    tuple: [-9223372036854775808n, 18446744073709551616n, new Decimal("0.10")],
    map: {
      one: 1,
      wide: 18446744073709551616n,
    },
    byNumber: {
      "9007199254740993": -1,
    },
    record: {
      int64: 9223372036854775807n,
      decimal: 9.99,
    },
    union: {
      uint64: 18446744073709551615n,
    },
    checksum: -9223372036854775808n,
    ranged: 9007199254740993n,
  },
];

/** Samples of {@link v1.WideNumbersShown}. */
export const WideNumbersShown = samples as readonly [v1.WideNumbersShown, ...v1.WideNumbersShown[]];

/** The first sample of {@link v1.WideNumbersShown}, with some properties changed: a new object each time. */
export function exampleWideNumbersShown(
  changes: Partial<v1.WideNumbersShown> = {},
): v1.WideNumbersShown {
  return { ...WideNumbersShown[0], ...changes };
}
