using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>Value</c>.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(ValueTypeConverter))]
public readonly record struct ValueType(ValueValue? Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator ValueType(ValueValue? value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator ValueValue?(ValueType value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static ValueType Parse(string json) => ValueTypeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static ValueType Parse(ReadOnlySpan<byte> utf8Json) => ValueTypeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ValueTypeConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
