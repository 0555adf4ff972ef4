using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Any JSON value was shown, and types without content.</summary>
/// <example>
/// <code>
/// {
///   "any": {
///     "__proto__": {},
///     "nested": {
///       "list": [
///         1,
///         2.5,
///         null,
///         true
///       ]
///     },
///     "text": "x"
///   },
///   "optionalAny": [
///     1
///   ],
///   "object": {
///     "__proto__": {},
///     "nested": {
///       "list": [
///         1,
///         2.5,
///         null,
///         true
///       ]
///     },
///     "text": "x"
///   },
///   "list": [
///     null,
///     "x",
///     1,
/// …
/// </code>
/// </example>
[JsonConverter(typeof(AnythingShownConverter))]
public sealed record AnythingShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.anything";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.anything@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<AnythingShown> Examples => AnythingShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static AnythingShown Example => AnythingShownExamples.All[0];

    /// <summary>Any JSON value, <c>null</c> included.</summary>
    public required AnyJson Any { get; init; }

    /// <summary>Any JSON value, or absent.</summary>
    public AnyJson? OptionalAny { get; init; }

    /// <summary>Any JSON object.</summary>
    public required ValueDictionary<string, AnyJson> ObjectValue { get; init; }

    /// <summary>A list of any values.</summary>
    public required ValueList<AnyJson> List { get; init; }

    /// <summary>A map of any values.</summary>
    public required ValueDictionary<string, AnyJson> Map { get; init; }

    /// <summary>A tuple with any value in it.</summary>
    public required (string, AnyJson) Tuple { get; init; }

    /// <summary>A union with any value in a variant.</summary>
    public required Annotation Union { get; init; }

    /// <summary>Always <c>null</c>.</summary>
    public required JsonNull Unit { get; init; }

    /// <summary>Always <c>null</c>, by a type with a name.</summary>
    public required NothingType NamedUnit { get; init; }

    /// <summary>A record without properties.</summary>
    public required Empty Empty { get; init; }

    /// <summary>A record without properties that takes none.</summary>
    public required ClosedEmpty ClosedEmpty { get; init; }

    /// <summary>Records without properties in a list.</summary>
    public required ValueList<Empty> Empties { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static AnythingShown Parse(string json) => AnythingShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static AnythingShown Parse(ReadOnlySpan<byte> utf8Json) => AnythingShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => AnythingShownConverter.Instance.ToJson(this);
}
