using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Recursive types were shown: in lists, options, maps and unions, and in one another.</summary>
/// <example>
/// <code>
/// {
///   "previous": {
///     "tree": {
///       "value": 1,
///       "children": [
///         {
///           "value": 2
///         },
///         {
///           "value": 3,
///           "children": [
///             {
///               "value": 4
///             }
///           ]
///         }
///       ]
///     },
///     "chain": {
///       "link": "first",
///       "next": {
///         "link": "last",
///         "next": null
///       }
///     },
///     "index": {
///       "parts": {
///         "a": {
///           "parts": {
///             "b": {
///               "parts": {}
///             }
/// …
/// </code>
/// </example>
[JsonConverter(typeof(RecursionShownConverter))]
public sealed record RecursionShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.recursion";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.recursion@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<RecursionShown> Examples => RecursionShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static RecursionShown Example => RecursionShownExamples.All[0];

    /// <summary>What was shown before: the payload holds itself.</summary>
    public RecursionShown? Previous { get; init; }

    /// <summary>A type that holds a list of itself.</summary>
    public required Tree Tree { get; init; }

    /// <summary>A type that holds itself or <c>null</c>.</summary>
    public required Chain Chain { get; init; }

    /// <summary>A type that holds a map of itself.</summary>
    public required Index Index { get; init; }

    /// <summary>A type that holds one that holds it.</summary>
    public required Folder Folder { get; init; }

    /// <summary>A union whose variants hold it.</summary>
    public required Condition Condition { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static RecursionShown Parse(string json) => RecursionShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static RecursionShown Parse(ReadOnlySpan<byte> utf8Json) => RecursionShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => RecursionShownConverter.Instance.ToJson(this);
}
