using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A record without properties.</summary>
[JsonConverter(typeof(EmptyConverter))]
public sealed record Empty
{
    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Empty Parse(string json) => EmptyConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Empty Parse(ReadOnlySpan<byte> utf8Json) => EmptyConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => EmptyConverter.Instance.ToJson(this);
}
