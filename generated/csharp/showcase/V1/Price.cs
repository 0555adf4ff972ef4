using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>An amount of whole cents, not below -0.99.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(PriceConverter))]
public readonly record struct Price(JsonNumber Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator Price(JsonNumber value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator JsonNumber(Price value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Price Parse(string json) => PriceConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Price Parse(ReadOnlySpan<byte> utf8Json) => PriceConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => PriceConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
