using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A point.</summary>
[JsonConverter(typeof(PointConverter))]
public sealed record Point
{
    /// <summary>To the right.</summary>
    public required double X { get; init; }

    /// <summary>Upwards.</summary>
    public required double Y { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Point Parse(string json) => PointConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Point Parse(ReadOnlySpan<byte> utf8Json) => PointConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => PointConverter.Instance.ToJson(this);
}
