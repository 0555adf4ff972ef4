using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>An index with parts.</summary>
[JsonConverter(typeof(IndexConverter))]
public sealed record Index
{
    /// <summary>By their headings.</summary>
    public required ValueDictionary<string, Index> Parts { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Index Parse(string json) => IndexConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Index Parse(ReadOnlySpan<byte> utf8Json) => IndexConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => IndexConverter.Instance.ToJson(this);
}
