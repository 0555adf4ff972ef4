using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>
/// <para>
/// Constraints were shown: length, pattern, range, multiples, distinct items, numbers of properties.
/// </para>
/// <para>
/// A constraint stands on a type of its own or on a property.
/// </para>
/// </summary>
/// <example>
/// <code>
/// {
///   "title": "Short",
///   "initials": "ON",
///   "code": "ABC-1",
///   "password": "correct 1 horse",
///   "pattern": "2024-05",
///   "percent": 50,
///   "liquid": 20.5,
///   "share": 0.5,
///   "small": 0,
///   "even": -4,
///   "price": 19.99,
///   "step": 5,
///   "quarters": -0.75,
///   "few": [
///     1,
///     2
///   ],
///   "tags": [
///     "a",
///     "b"
///   ],
///   "points": [
///     {
///       "x": 0.0,
///       "y": 1.0
///     },
///     {
///       "x": 1.0,
///       "y": 0.0
///     }
///   ],
/// …
/// </code>
/// </example>
[JsonConverter(typeof(ConstraintsShownConverter))]
public sealed record ConstraintsShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.constraints";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.constraints@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<ConstraintsShown> Examples => ConstraintsShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static ConstraintsShown Example => ConstraintsShownExamples.All[0];

    /// <summary>A length, in characters.</summary>
    public required Title Title { get; init; }

    /// <summary>A length on the property.</summary>
    public required string Initials { get; init; }

    /// <summary>A pattern.</summary>
    public required ArticleCode Code { get; init; }

    /// <summary>A pattern that may match anywhere, of at least so many characters.</summary>
    public required string Password { get; init; }

    /// <summary>A pattern of alternatives and classes.</summary>
    public required string Pattern { get; init; }

    /// <summary>A range that includes its ends.</summary>
    public required Percent Percent { get; init; }

    /// <summary>A range that excludes them: between the freezing and the boiling of water.</summary>
    public required double Liquid { get; init; }

    /// <summary>A range of fractions, one end of which is out.</summary>
    public required Share Share { get; init; }

    /// <summary>An integer above an end that is out.</summary>
    public required sbyte Small { get; init; }

    /// <summary>A multiple of an integer.</summary>
    public required EvenNumber Even { get; init; }

    /// <summary>A multiple of a fraction, decided in decimal digits.</summary>
    public required Price Price { get; init; }

    /// <summary>A multiple and a range at once.</summary>
    public required byte Step { get; init; }

    /// <summary>A binary number that is a multiple of a fraction.</summary>
    public required double Quarters { get; init; }

    /// <summary>A number of items.</summary>
    public required ValueList<byte> Few { get; init; }

    /// <summary>Distinct items.</summary>
    public required ValueList<Tag> Tags { get; init; }

    /// <summary>Distinct records.</summary>
    public required ValueList<Point> Points { get; init; }

    /// <summary>What is asked of each item.</summary>
    public required ValueList<string> Words { get; init; }

    /// <summary>A number of properties.</summary>
    public required ValueDictionary<string, Percent> Map { get; init; }

    /// <summary>A constraint on a value that may be <c>null</c>.</summary>
    public required uint? Nullable { get; init; }

    /// <summary>A constrained type that may be absent.</summary>
    public Title? Optional { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static ConstraintsShown Parse(string json) => ConstraintsShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static ConstraintsShown Parse(ReadOnlySpan<byte> utf8Json) => ConstraintsShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ConstraintsShownConverter.Instance.ToJson(this);
}
