using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A range.</summary>
[JsonConverter(typeof(RangeConverter))]
public sealed record Range
{
    /// <summary>From.</summary>
    public required int Low { get; init; }

    /// <summary>To.</summary>
    public required int High { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Range Parse(string json) => RangeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Range Parse(ReadOnlySpan<byte> utf8Json) => RangeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => RangeConverter.Instance.ToJson(this);
}
