using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Flattened types were shown. The record itself flattens a record.</summary>
/// <example>
/// <code>
/// {
///   "correlationId": "c-1",
///   "sender": "bank",
///   "deep": {
///     "correlationId": "c-1",
///     "sender": "bank",
///     "middleName": "M",
///     "depth": 3
///   },
///   "maybe": {
///     "text": "I agree",
///     "signedBy": "Ola",
///     "signedAt": "2023-07-04T08:05:58Z"
///   },
///   "counted": {
///     "total": 2,
///     "and": 7,
///     "two words": 1
///   },
///   "budget": {
///     "first": "start",
///     "start": {
///       "kind": "cash"
///     }
///   },
///   "extended": {
///     "known": true,
///     "list": [
///       1,
///       null,
///       0.5
///     ],
/// …
/// </code>
/// </example>
[JsonConverter(typeof(FlatteningShownConverter))]
public sealed record FlatteningShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.flattening";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.flattening@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<FlatteningShown> Examples => FlatteningShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static FlatteningShown Example => FlatteningShownExamples.All[0];

    /// <summary>Ties messages together.</summary>
    public required string CorrelationId { get; init; }

    /// <summary>Who sent it, where it is known.</summary>
    public string? Sender { get; init; }

    /// <summary>A record that flattens one within another.</summary>
    public required Deep Deep { get; init; }

    /// <summary>A record that flattens one that may be missing.</summary>
    public required MaybeSigned Maybe { get; init; }

    /// <summary>A record with a map of numbers beside its properties.</summary>
    public required Counted Counted { get; init; }

    /// <summary>A record with a map of unions beside its properties.</summary>
    public required Budget Budget { get; init; }

    /// <summary>A record with anything beside its properties.</summary>
    public required Extended Extended { get; init; }

    /// <summary>A record that flattens an internally tagged union.</summary>
    public required Paid Paid { get; init; }

    /// <summary>A record that flattens an adjacently tagged union.</summary>
    public required Valued Valued { get; init; }

    /// <summary>A record that flattens an untagged union.</summary>
    public required Addressed Addressed { get; init; }

    /// <summary>A record that flattens an externally tagged union.</summary>
    public required Drawn Drawn { get; init; }

    /// <summary>A record that flattens a union that may be missing.</summary>
    public required MaybeAnswered MaybeAnswered { get; init; }

    /// <summary>A record that takes no other properties.</summary>
    public required Closed Closed { get; init; }

    /// <summary>A union whose variant flattens a record.</summary>
    public required Stage WithinVariant { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static FlatteningShown Parse(string json) => FlatteningShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static FlatteningShown Parse(ReadOnlySpan<byte> utf8Json) => FlatteningShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => FlatteningShownConverter.Instance.ToJson(this);
}
