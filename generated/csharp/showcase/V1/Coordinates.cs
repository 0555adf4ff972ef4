using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Latitude and longitude, in degrees.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(CoordinatesConverter))]
public readonly record struct Coordinates((double, double) Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator Coordinates((double, double) value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator (double, double)(Coordinates value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Coordinates Parse(string json) => CoordinatesConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Coordinates Parse(ReadOnlySpan<byte> utf8Json) => CoordinatesConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => CoordinatesConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
