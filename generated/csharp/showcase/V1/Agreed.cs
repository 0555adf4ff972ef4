using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Yes, as often as said.</summary>
[JsonConverter(typeof(AgreedConverter))]
public sealed record Agreed
{
    /// <summary>What was asked.</summary>
    public required string Question { get; init; }

    /// <summary>The property <c>reply</c>.</summary>
    public string Reply { get; } = "agreed";

    /// <summary>How often.</summary>
    public required byte Times { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Agreed Parse(string json) => AgreedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Agreed Parse(ReadOnlySpan<byte> utf8Json) => AgreedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => AgreedConverter.Instance.ToJson(this);
}
