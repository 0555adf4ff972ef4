using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Its radius.</summary>
[JsonConverter(typeof(DiscConverter))]
public sealed record Disc
{
    /// <summary>In which colour.</summary>
    public required string Colour { get; init; }

    /// <summary>The property <c>disc</c>.</summary>
    public required byte DiscValue { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Disc Parse(string json) => DiscConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Disc Parse(ReadOnlySpan<byte> utf8Json) => DiscConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => DiscConverter.Instance.ToJson(this);
}
