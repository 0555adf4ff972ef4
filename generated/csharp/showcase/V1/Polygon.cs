using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Any figure with corners.</summary>
[JsonConverter(typeof(PolygonConverter))]
public sealed record Polygon
{
    /// <summary>In which colour.</summary>
    public required string Colour { get; init; }

    /// <summary>The property <c>polygon</c>.</summary>
    public required PolygonPolygon PolygonValue { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Polygon Parse(string json) => PolygonConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Polygon Parse(ReadOnlySpan<byte> utf8Json) => PolygonConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => PolygonConverter.Instance.ToJson(this);
}
