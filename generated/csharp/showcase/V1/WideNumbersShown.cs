using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>
/// <para>
/// Numbers were shown that do not fit a binary number of double precision: integers beyond 2^53 and of 128 bits,
/// and decimals.
/// </para>
/// <para>
/// Each stands alone and in every place where a type can stand.
/// </para>
/// </summary>
/// <example>
/// <code>
/// {
///   "int64": -9007199254740993,
///   "uint64": 9007199254740993,
///   "int128": -170141183460469231731687303715884105727,
///   "uint128": 340282366920938463463374607431768211454,
///   "decimal": 12345678901234567.890,
///   "decimalText": "12345678901234567.890",
///   "nullable": 9007199254740993,
///   "optional": 9007199254740993,
///   "optionalNullable": 1.10,
///   "list": [
///     1,
///     9007199254740993
///   ],
///   "decimals": [
///     -0.05,
///     100
///   ],
///   "tuple": [
///     -9223372036854775808,
///     18446744073709551616,
///     0.10
///   ],
///   "map": {
///     "one": 1,
///     "wide": 18446744073709551616
///   },
///   "byNumber": {
///     "9007199254740993": -1
///   },
///   "record": {
///     "int64": 9223372036854775807,
/// …
/// </code>
/// </example>
[JsonConverter(typeof(WideNumbersShownConverter))]
public sealed record WideNumbersShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.wide-numbers";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.wide-numbers@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<WideNumbersShown> Examples => WideNumbersShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static WideNumbersShown Example => WideNumbersShownExamples.All[0];

    /// <summary>64 bits with a sign.</summary>
    public required long Int64Value { get; init; }

    /// <summary>64 bits.</summary>
    public required ulong Uint64Value { get; init; }

    /// <summary>128 bits with a sign.</summary>
    public required Int128 Int128 { get; init; }

    /// <summary>128 bits.</summary>
    public required UInt128 Uint128 { get; init; }

    /// <summary>A decimal number, as it is spelled.</summary>
    public required JsonNumber DecimalValue { get; init; }

    /// <summary>A decimal number as text: for readers that have no decimal numbers.</summary>
    /// <remarks>A decimal number as text.</remarks>
    public required string DecimalText { get; init; }

    /// <summary>64 bits, or <c>null</c>.</summary>
    public required ulong? Nullable { get; init; }

    /// <summary>128 bits, or absent.</summary>
    public UInt128? Optional { get; init; }

    /// <summary>A decimal, <c>null</c> or absent.</summary>
    public Omittable<JsonNumber?> OptionalNullable { get; init; }

    /// <summary>A list of 64-bit integers.</summary>
    public required ValueList<ulong> List { get; init; }

    /// <summary>A list of decimals.</summary>
    public required ValueList<JsonNumber> Decimals { get; init; }

    /// <summary>A tuple of each.</summary>
    public required (long, UInt128, JsonNumber) Tuple { get; init; }

    /// <summary>Map values of 128 bits.</summary>
    public required ValueDictionary<string, Int128> Map { get; init; }

    /// <summary>Map keys of 64 bits, which are text in JSON.</summary>
    public required ValueDictionary<string, long> ByNumber { get; init; }

    /// <summary>A 64-bit integer inside another record.</summary>
    public required WideRecord Record { get; init; }

    /// <summary>A 64-bit integer inside a union's variant.</summary>
    public required WideUnion Union { get; init; }

    /// <summary>An enum whose values are beyond 2^53.</summary>
    public required Checksum Checksum { get; init; }

    /// <summary>A range beyond 2^53.</summary>
    public required ulong Ranged { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static WideNumbersShown Parse(string json) => WideNumbersShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static WideNumbersShown Parse(ReadOnlySpan<byte> utf8Json) => WideNumbersShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => WideNumbersShownConverter.Instance.ToJson(this);
}
