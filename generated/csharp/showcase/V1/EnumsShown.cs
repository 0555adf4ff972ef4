using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Enums were shown: closed, open, with numbers as values, and constants.</summary>
/// <example>
/// <code>
/// {
///   "closed": "WORKING_DAY",
///   "open": "NOK",
///   "numeric": -1,
///   "odd": "in-progress",
///   "single": "This",
///   "constant": 3,
///   "nullable": "SATURDAY",
///   "optional": "EUR",
///   "list": [
///     "NOK",
///     "SEK"
///   ],
///   "set": [
///     "SATURDAY",
///     "SUNDAY"
///   ],
///   "withDefault": "SUNDAY"
/// }
/// </code>
/// </example>
[JsonConverter(typeof(EnumsShownConverter))]
public sealed record EnumsShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.enums";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.enums@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<EnumsShown> Examples => EnumsShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static EnumsShown Example => EnumsShownExamples.All[0];

    /// <summary>One of the values.</summary>
    public required Weekday Closed { get; init; }

    /// <summary>One of the values, or one that is added later.</summary>
    public required Currency Open { get; init; }

    /// <summary>A number for a value.</summary>
    public required Priority Numeric { get; init; }

    /// <summary>Values that are no identifiers, or alike but for their case.</summary>
    public required OddValue Odd { get; init; }

    /// <summary>There is one value only.</summary>
    public required Only SingleValue { get; init; }

    /// <summary>A constant: the version of this form.</summary>
    public int Constant { get; } = 3;

    /// <summary>An enum or <c>null</c>.</summary>
    public required Weekday? Nullable { get; init; }

    /// <summary>An enum or absent.</summary>
    public Currency? Optional { get; init; }

    /// <summary>Enums in a list.</summary>
    public required ValueList<Currency> List { get; init; }

    /// <summary>Distinct values.</summary>
    public required ValueList<Weekday> Set { get; init; }

    /// <summary>A default that is one of the values.</summary>
    /// <remarks>Where it is absent, <c>"WORKING_DAY"</c> is meant.</remarks>
    public required Weekday WithDefault { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static EnumsShown Parse(string json) => EnumsShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static EnumsShown Parse(ReadOnlySpan<byte> utf8Json) => EnumsShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => EnumsShownConverter.Instance.ToJson(this);
}
