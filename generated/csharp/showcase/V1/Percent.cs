using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>From 0 to 100.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(PercentConverter))]
public readonly record struct Percent(byte Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator Percent(byte value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator byte(Percent value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Percent Parse(string json) => PercentConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Percent Parse(ReadOnlySpan<byte> utf8Json) => PercentConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => PercentConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
