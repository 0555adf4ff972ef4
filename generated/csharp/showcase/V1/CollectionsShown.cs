using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Collections were shown: lists, sets, tuples and fixed arrays.</summary>
/// <example>
/// <code>
/// {
///   "list": [
///     "b",
///     "a",
///     "b"
///   ],
///   "set": [
///     1,
///     3,
///     20
///   ],
///   "records": [
///     {
///       "x": 1.5,
///       "y": -2.0
///     }
///   ],
///   "grid": [
///     [
///       1.0,
///       0.5
///     ],
///     []
///   ],
///   "array": [
///     1,
///     2,
///     3
///   ],
///   "segment": [
///     {
///       "x": 1.5,
/// …
/// </code>
/// </example>
[JsonConverter(typeof(CollectionsShownConverter))]
public sealed record CollectionsShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.collections";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.collections@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<CollectionsShown> Examples => CollectionsShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static CollectionsShown Example => CollectionsShownExamples.All[0];

    /// <summary>Any number of texts, in an order that counts.</summary>
    public required ValueList<string> List { get; init; }

    /// <summary>Distinct numbers.</summary>
    public required ValueList<ushort> Set { get; init; }

    /// <summary>Records in a list.</summary>
    public required ValueList<Point> Records { get; init; }

    /// <summary>A list of lists.</summary>
    public required ValueList<ValueList<double>> Grid { get; init; }

    /// <summary>Exactly three items of one type.</summary>
    public required ValueList<byte> Array { get; init; }

    /// <summary>Exactly two records.</summary>
    public required ValueList<Point> Segment { get; init; }

    /// <summary>Items of several types, each in its place.</summary>
    public required (string, int, bool?, Point) Tuple { get; init; }

    /// <summary>A tuple with a name of its own.</summary>
    public required Coordinates Coordinates { get; init; }

    /// <summary>A tuple of one.</summary>
    public required ValueTuple<uint> SingleValue { get; init; }

    /// <summary>A tuple of many.</summary>
    public required (byte, ushort, uint, sbyte, short, int, double, double, bool, string, byte, byte) LongTuple { get; init; }

    /// <summary>Tuples in a list.</summary>
    public required ValueList<(string, uint)> Pairs { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static CollectionsShown Parse(string json) => CollectionsShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static CollectionsShown Parse(ReadOnlySpan<byte> utf8Json) => CollectionsShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => CollectionsShownConverter.Instance.ToJson(this);
}
