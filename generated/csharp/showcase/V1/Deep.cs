using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A record that flattens one that flattens another.</summary>
[JsonConverter(typeof(DeepConverter))]
public sealed record Deep
{
    /// <summary>Ties messages together.</summary>
    public required string CorrelationId { get; init; }

    /// <summary>Who sent it, where it is known.</summary>
    public string? Sender { get; init; }

    /// <summary>Its own property.</summary>
    public required string MiddleName { get; init; }

    /// <summary>How deep it is.</summary>
    public required byte Depth { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Deep Parse(string json) => DeepConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Deep Parse(ReadOnlySpan<byte> utf8Json) => DeepConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => DeepConverter.Instance.ToJson(this);
}
