using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary><c>polygonPolygon</c>.</summary>
[JsonConverter(typeof(PolygonPolygonConverter))]
public sealed record PolygonPolygon
{
    /// <summary>How many.</summary>
    public required byte Corners { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static PolygonPolygon Parse(string json) => PolygonPolygonConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static PolygonPolygon Parse(ReadOnlySpan<byte> utf8Json) => PolygonPolygonConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => PolygonPolygonConverter.Instance.ToJson(this);
}
