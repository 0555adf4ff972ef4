using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="WideNumbersShown"/>.</summary>
internal static class WideNumbersShownExamples
{
    internal static readonly ValueList<WideNumbersShown> All =
    [
        WideNumbersShownConverter.Instance.Parse(
            """
            {
              "int64": -9007199254740993,
              "uint64": 9007199254740993,
              "int128": -170141183460469231731687303715884105727,
              "uint128": 340282366920938463463374607431768211454,
              "decimal": 12345678901234567.890,
              "decimalText": "12345678901234567.890",
              "nullable": 9007199254740993,
              "optional": 9007199254740993,
              "optionalNullable": 1.10,
              "list": [
                1,
                9007199254740993
              ],
              "decimals": [
                -0.05,
                100
              ],
              "tuple": [
                -9223372036854775808,
                18446744073709551616,
                0.10
              ],
              "map": {
                "one": 1,
                "wide": 18446744073709551616
              },
              "byNumber": {
                "9007199254740993": -1
              },
              "record": {
                "int64": 9223372036854775807,
                "decimal": 9.99
              },
              "union": {
                "uint64": 18446744073709551615
              },
              "checksum": 0,
              "ranged": 9007199254740993
            }
            """),
        WideNumbersShownConverter.Instance.Parse(
            """
            {
              "int64": 9223372036854775807,
              "uint64": 18446744073709551615,
              "int128": 170141183460469231731687303715884105727,
              "uint128": 340282366920938463463374607431768211455,
              "decimal": 0.1234567890123456789012345678,
              "decimalText": "12345678901234567.890",
              "nullable": 9007199254740993,
              "optional": 9007199254740993,
              "optionalNullable": null,
              "list": [
                1,
                9007199254740993
              ],
              "decimals": [
                -0.05,
                100
              ],
              "tuple": [
                -9223372036854775808,
                18446744073709551616,
                0.10
              ],
              "map": {
                "one": 1,
                "wide": 18446744073709551616
              },
              "byNumber": {
                "9007199254740993": -1
              },
              "record": {
                "int64": 9223372036854775807,
                "decimal": 9.99
              },
              "union": {
                "amount": {
                  "amount": 0.01,
                  "cents": 9223372036854775808
                }
              },
              "checksum": 9007199254740993,
              "ranged": 9223372036854775808
            }
            """),
        WideNumbersShownConverter.Instance.Parse(
            """
            {
              "int64": -9223372036854775808,
              "uint64": 0,
              "int128": -170141183460469231731687303715884105728,
              "uint128": 0,
              "decimal": -79228162514264337593543950335,
              "decimalText": "12345678901234567.890",
              "nullable": null,
              "list": [
                1,
                9007199254740993
              ],
              "decimals": [
                -0.05,
                100
              ],
              "tuple": [
                -9223372036854775808,
                18446744073709551616,
                0.10
              ],
              "map": {
                "one": 1,
                "wide": 18446744073709551616
              },
              "byNumber": {
                "9007199254740993": -1
              },
              "record": {
                "int64": 9223372036854775807,
                "decimal": 9.99
              },
              "union": {
                "uint64": 18446744073709551615
              },
              "checksum": -9223372036854775808,
              "ranged": 9007199254740993
            }
            """),
    ];
}
