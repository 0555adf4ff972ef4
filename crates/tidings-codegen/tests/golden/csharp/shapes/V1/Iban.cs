using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>Iban</c>.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(IbanConverter))]
public readonly record struct Iban(string Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator Iban(string value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator string(Iban value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Iban Parse(string json) => IbanConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Iban Parse(ReadOnlySpan<byte> utf8Json) => IbanConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => IbanConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
