using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="NumbersShown"/>.</summary>
internal static class NumbersShownExamples
{
    internal static readonly ValueList<NumbersShown> All =
    [
        NumbersShownConverter.Instance.Parse(
            """
            {
              "int8": -8,
              "int16": -16,
              "int32": -32,
              "int64": -64,
              "intSize": -1,
              "uint8": 8,
              "uint16": 16,
              "uint32": 32,
              "uint64": 64,
              "uintSize": 1,
              "notZero": 1,
              "float": 0.1,
              "double": 0.3333333333333333,
              "boolean": true
            }
            """),
        NumbersShownConverter.Instance.Parse(
            """
            {
              "int8": -128,
              "int16": -32768,
              "int32": -2147483648,
              "int64": -9007199254740991,
              "intSize": 0,
              "uint8": 0,
              "uint16": 0,
              "uint32": 0,
              "uint64": 0,
              "uintSize": 0,
              "notZero": 1,
              "float": 1.1754944e-38,
              "double": 2.2250738585072014e-308,
              "boolean": false
            }
            """),
        NumbersShownConverter.Instance.Parse(
            """
            {
              "int8": 127,
              "int16": 32767,
              "int32": 2147483647,
              "int64": 9007199254740991,
              "intSize": -1,
              "uint8": 255,
              "uint16": 65535,
              "uint32": 4294967295,
              "uint64": 9007199254740991,
              "uintSize": 1,
              "notZero": 255,
              "float": 16777216.0,
              "double": 1e+300,
              "boolean": true
            }
            """),
    ];
}
