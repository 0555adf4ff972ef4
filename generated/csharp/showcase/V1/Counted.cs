using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>How often each word was counted.</summary>
[JsonConverter(typeof(CountedConverter))]
public sealed record Counted
{
    /// <summary>How many words there are.</summary>
    public required uint Total { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, int> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Counted Parse(string json) => CountedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Counted Parse(ReadOnlySpan<byte> utf8Json) => CountedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => CountedConverter.Instance.ToJson(this);
}
