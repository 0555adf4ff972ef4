using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Names were shown: keywords, reserved members, names that are no identifiers, and names that are nearly the same.</summary>
/// <example>
/// <code>
/// {
///   "keywords": {
///     "abstract": 1,
///     "async": 2,
///     "await": 3,
///     "base": 4,
///     "checked": 5,
///     "class": 6,
///     "const": 7,
///     "default": 8,
///     "delete": 9,
///     "enum": 10,
///     "event": 11,
///     "export": 12,
///     "fn": 13,
///     "function": 14,
///     "global": 15,
///     "import": 16,
///     "init": 17,
///     "interface": 18,
///     "match": 19,
///     "namespace": 20,
///     "new": 21,
///     "null": 22,
///     "object": 23,
///     "operator": 24,
///     "params": 25,
///     "record": 26,
///     "required": 27,
///     "self": 28,
///     "string": 29,
///     "struct": 30,
/// …
/// </code>
/// </example>
[JsonConverter(typeof(NamesShownConverter))]
public sealed record NamesShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.names";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.names@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<NamesShown> Examples => NamesShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static NamesShown Example => NamesShownExamples.All[0];

    /// <summary>Keywords.</summary>
    public required Keywords Keywords { get; init; }

    /// <summary>Members that every object has.</summary>
    public required Members Members { get; init; }

    /// <summary>Names that are no identifiers.</summary>
    public required OddNames Odd { get; init; }

    /// <summary>Names that differ in their casing or punctuation only.</summary>
    public required AlikeNames Alike { get; init; }

    /// <summary>A type that is called like one of the language's own.</summary>
    public required ObjectType ObjectValue { get; init; }

    /// <summary>Another.</summary>
    public required Promise Promise { get; init; }

    /// <summary>Another, whose variants are called so too.</summary>
    public required ErrorType Result { get; init; }

    /// <summary>An enum with values that are keywords.</summary>
    public required Reserved Reserved { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static NamesShown Parse(string json) => NamesShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static NamesShown Parse(ReadOnlySpan<byte> utf8Json) => NamesShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => NamesShownConverter.Instance.ToJson(this);
}
