using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>No.</summary>
[JsonConverter(typeof(RefusedConverter))]
public sealed record Refused
{
    /// <summary>What was asked.</summary>
    public required string Question { get; init; }

    /// <summary>The property <c>reply</c>.</summary>
    public string Reply { get; } = "refused";

    /// <summary>Why, or <c>null</c>.</summary>
    public required string? Reason { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Refused Parse(string json) => RefusedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Refused Parse(ReadOnlySpan<byte> utf8Json) => RefusedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => RefusedConverter.Instance.ToJson(this);
}
