using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Numbers were shown: integers by width, floats and booleans.</summary>
/// <example>
/// <code>
/// {
///   "int8": -8,
///   "int16": -16,
///   "int32": -32,
///   "int64": -64,
///   "intSize": -1,
///   "uint8": 8,
///   "uint16": 16,
///   "uint32": 32,
///   "uint64": 64,
///   "uintSize": 1,
///   "notZero": 1,
///   "float": 0.1,
///   "double": 0.3333333333333333,
///   "boolean": true
/// }
/// </code>
/// </example>
[JsonConverter(typeof(NumbersShownConverter))]
public sealed record NumbersShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.numbers";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.numbers@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<NumbersShown> Examples => NumbersShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static NumbersShown Example => NumbersShownExamples.All[0];

    /// <summary>8 bits with a sign.</summary>
    public required sbyte Int8Value { get; init; }

    /// <summary>16 bits with a sign.</summary>
    public required short Int16Value { get; init; }

    /// <summary>32 bits with a sign.</summary>
    public required int Int32Value { get; init; }

    /// <summary>64 bits with a sign.</summary>
    public required long Int64Value { get; init; }

    /// <summary>The sender's word with a sign; 64 bits on the wire.</summary>
    public required long IntSize { get; init; }

    /// <summary>8 bits.</summary>
    public required byte Uint8Value { get; init; }

    /// <summary>16 bits.</summary>
    public required ushort Uint16Value { get; init; }

    /// <summary>32 bits.</summary>
    public required uint Uint32Value { get; init; }

    /// <summary>64 bits.</summary>
    public required ulong Uint64Value { get; init; }

    /// <summary>The sender's word; 64 bits on the wire.</summary>
    public required ulong UintSize { get; init; }

    /// <summary>8 bits, but never 0.</summary>
    public required byte NotZero { get; init; }

    /// <summary>A binary number of single precision.</summary>
    public required double FloatValue { get; init; }

    /// <summary>A binary number of double precision.</summary>
    public required double DoubleValue { get; init; }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public required bool Boolean { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static NumbersShown Parse(string json) => NumbersShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static NumbersShown Parse(ReadOnlySpan<byte> utf8Json) => NumbersShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => NumbersShownConverter.Instance.ToJson(this);
}
