using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Maps were shown. Their keys are text in JSON, whatever they are in Rust.</summary>
/// <example>
/// <code>
/// {
///   "byText": {
///     "one": 1,
///     "two words": 2
///   },
///   "byInteger": {
///     "-1": "minus one",
///     "10": "ten"
///   },
///   "byIndex": {
///     "0": {
///       "x": 1.5,
///       "y": -2.0
///     }
///   },
///   "bySide": {
///     "leftHand": 1,
///     "rightHand": 2
///   },
///   "byChannel": {
///     "email": [
///       1
///     ],
///     "pigeon": []
///   },
///   "byCode": {
///     "NO": "Norge"
///   },
///   "points": {
///     "start": {
///       "x": 1.5,
///       "y": -2.0
/// …
/// </code>
/// </example>
[JsonConverter(typeof(MapsShownConverter))]
public sealed record MapsShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.maps";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.maps@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<MapsShown> Examples => MapsShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static MapsShown Example => MapsShownExamples.All[0];

    /// <summary>A map with text for keys.</summary>
    public required ValueDictionary<string, int> ByText { get; init; }

    /// <summary>A map with integers for keys, which are text in JSON.</summary>
    public required ValueDictionary<string, string> ByInteger { get; init; }

    /// <summary>A map with positive integers for keys.</summary>
    public required ValueDictionary<string, Point> ByIndex { get; init; }

    /// <summary>A map with the values of an enum for keys, of which any may be missing.</summary>
    public required ValueDictionary<MapsShownBySideKey, int> BySide { get; init; }

    /// <summary>A map with the values of an open enum for keys.</summary>
    public required ValueDictionary<MapsShownByChannelKey, ValueList<byte>> ByChannel { get; init; }

    /// <summary>A map whose keys follow a pattern.</summary>
    public required ValueDictionary<string, string> ByCode { get; init; }

    /// <summary>A map of records.</summary>
    public required ValueDictionary<string, Point> Points { get; init; }

    /// <summary>A map of values that may be <c>null</c>.</summary>
    public required ValueDictionary<string, string?> NullableValues { get; init; }

    /// <summary>A map of maps of lists.</summary>
    public required ValueDictionary<string, ValueDictionary<string, ValueList<int>>> Nested { get; init; }

    /// <summary>A list of maps.</summary>
    public required ValueList<ValueDictionary<string, bool>> List { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static MapsShown Parse(string json) => MapsShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static MapsShown Parse(ReadOnlySpan<byte> utf8Json) => MapsShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => MapsShownConverter.Instance.ToJson(this);
}
