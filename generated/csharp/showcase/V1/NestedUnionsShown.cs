using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Unions within unions were shown.</summary>
/// <example>
/// <code>
/// {
///   "external": {
///     "shape": "empty"
///   },
///   "internal": {
///     "type": "purchase",
///     "payment": {
///       "kind": "cash"
///     },
///     "articles": [
///       1,
///       "b"
///     ]
///   },
///   "adjacent": {
///     "of": "measurement",
///     "is": {
///       "quantity": "length",
///       "value": 1
///     }
///   },
///   "untagged": {
///     "kind": "cash"
///   },
///   "expression": {
///     "sum": [
///       {
///         "literal": 1
///       },
///       {
///         "negative": {
///           "literal": 2
/// …
/// </code>
/// </example>
[JsonConverter(typeof(NestedUnionsShownConverter))]
public sealed record NestedUnionsShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.nested-unions";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.nested-unions@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<NestedUnionsShown> Examples => NestedUnionsShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static NestedUnionsShown Example => NestedUnionsShownExamples.All[0];

    /// <summary>Unions as the variants of an externally tagged union.</summary>
    public required AnyOfThem External { get; init; }

    /// <summary>Unions as properties of an internally tagged union's variants.</summary>
    public required Occasion Internal { get; init; }

    /// <summary>Unions as the variants of an adjacently tagged union.</summary>
    public required Wrapped Adjacent { get; init; }

    /// <summary>Unions as the variants of an untagged union.</summary>
    public required Loose Untagged { get; init; }

    /// <summary>A union that holds itself.</summary>
    public required Expression Expression { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static NestedUnionsShown Parse(string json) => NestedUnionsShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static NestedUnionsShown Parse(ReadOnlySpan<byte> utf8Json) => NestedUnionsShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => NestedUnionsShownConverter.Instance.ToJson(this);
}
