using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Unions were shown: each tagging, with each kind of variant.</summary>
/// <example>
/// <code>
/// {
///   "external": "empty",
///   "internal": {
///     "kind": "cash"
///   },
///   "adjacent": {
///     "quantity": "nothing"
///   },
///   "untagged": 7,
///   "list": [
///     {
///       "kind": "cash"
///     },
///     {
///       "kind": "invoice"
///     }
///   ],
///   "map": {
///     "none": "empty",
///     "round": {
///       "circle": 1.5
///     }
///   },
///   "nullable": {
///     "quantity": "length",
///     "value": 2
///   },
///   "optional": {
///     "rectangle": [
///       2.0,
///       0.5
///     ]
/// …
/// </code>
/// </example>
[JsonConverter(typeof(UnionsShownConverter))]
public sealed record UnionsShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.unions";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.unions@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<UnionsShown> Examples => UnionsShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static UnionsShown Example => UnionsShownExamples.All[0];

    /// <summary>The variant's name is the only property around it.</summary>
    public required Shape External { get; init; }

    /// <summary>The variant's name stands among its properties.</summary>
    public required Payment Internal { get; init; }

    /// <summary>The variant's name stands beside it.</summary>
    public required Measurement Adjacent { get; init; }

    /// <summary>The variant is told by what it looks like.</summary>
    public required Identifier Untagged { get; init; }

    /// <summary>Unions in a list.</summary>
    public required ValueList<Payment> List { get; init; }

    /// <summary>Unions in a map.</summary>
    public required ValueDictionary<string, Shape> Map { get; init; }

    /// <summary>A union or <c>null</c>.</summary>
    public required Measurement? Nullable { get; init; }

    /// <summary>A union or absent.</summary>
    public Shape? Optional { get; init; }

    /// <summary>Untagged in a list.</summary>
    public required ValueList<Identifier> Identifiers { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static UnionsShown Parse(string json) => UnionsShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static UnionsShown Parse(ReadOnlySpan<byte> utf8Json) => UnionsShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => UnionsShownConverter.Instance.ToJson(this);
}
