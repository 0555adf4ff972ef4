using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Text was shown. A format says what the text is; it is neither checked nor rewritten.</summary>
/// <example>
/// <code>
/// {
///   "plain": "Blåbærsyltetøy 🍓",
///   "character": "🍓",
///   "uuid": "123e4567-e89b-12d3-a456-426614174000",
///   "dateTime": "2023-07-04T08:05:58.330120-04:00",
///   "date": "2024-02-29",
///   "time": "08:05:58.3300Z",
///   "duration": "P1DT12H",
///   "uri": "https://example.com/a?b=c#d",
///   "email": "ola.nordmann@example.com",
///   "bytes": "AAECAw==",
///   "decimal": "1.10",
///   "address": "127.0.0.1",
///   "iban": "NO9386011117947",
///   "name": "Ola",
///   "holidays": [
///     "2024-05-17"
///   ]
/// }
/// </code>
/// </example>
[JsonConverter(typeof(TextShownConverter))]
public sealed record TextShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.text";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.text@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<TextShown> Examples => TextShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static TextShown Example => TextShownExamples.All[0];

    /// <summary>Any text, the empty one included.</summary>
    public required string Plain { get; init; }

    /// <summary>One character, however many bytes or UTF-16 units it takes.</summary>
    public required string Character { get; init; }

    /// <summary>RFC 9562.</summary>
    /// <remarks>A UUID (RFC 9562).</remarks>
    public required string Uuid { get; init; }

    /// <summary>RFC 3339: an instant, with the offset that it was noted with.</summary>
    /// <remarks>A date with time and offset (RFC 3339).</remarks>
    public required string DateTime { get; init; }

    /// <summary>RFC 3339: a day.</summary>
    /// <remarks>A date (RFC 3339).</remarks>
    public required string Date { get; init; }

    /// <summary>RFC 3339: a time of day, with its offset.</summary>
    /// <remarks>A time with offset (RFC 3339).</remarks>
    public required string Time { get; init; }

    /// <summary>ISO 8601: how long.</summary>
    /// <remarks>A duration (ISO 8601).</remarks>
    public required string Duration { get; init; }

    /// <summary>RFC 3986.</summary>
    /// <remarks>A URI (RFC 3986).</remarks>
    public required string Uri { get; init; }

    /// <summary>RFC 5321.</summary>
    /// <remarks>A mail address.</remarks>
    public required string Email { get; init; }

    /// <summary>Bytes in base64.</summary>
    /// <remarks>Bytes in base64 (RFC 4648).</remarks>
    public required string Bytes { get; init; }

    /// <summary>A decimal number as text.</summary>
    /// <remarks>A decimal number as text.</remarks>
    public required string DecimalValue { get; init; }

    /// <summary>A format that Rust's own types bring along.</summary>
    public required string Address { get; init; }

    /// <summary>A format that no language has a type for.</summary>
    public required string Iban { get; init; }

    /// <summary>A text type with a name of its own.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>Days in a list.</summary>
    public required ValueList<Day> Holidays { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static TextShown Parse(string json) => TextShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static TextShown Parse(ReadOnlySpan<byte> utf8Json) => TextShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TextShownConverter.Instance.ToJson(this);
}
