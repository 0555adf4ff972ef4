using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A chain of links.</summary>
[JsonConverter(typeof(ChainConverter))]
public sealed record Chain
{
    /// <summary>What the link says.</summary>
    public required string Link { get; init; }

    /// <summary>The next link; <c>null</c> at the end.</summary>
    public required Chain? Next { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Chain Parse(string json) => ChainConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Chain Parse(ReadOnlySpan<byte> utf8Json) => ChainConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ChainConverter.Instance.ToJson(this);
}
