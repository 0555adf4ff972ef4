using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A number that is even.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(EvenNumberConverter))]
public readonly record struct EvenNumber(int Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator EvenNumber(int value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator int(EvenNumber value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static EvenNumber Parse(string json) => EvenNumberConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static EvenNumber Parse(ReadOnlySpan<byte> utf8Json) => EvenNumberConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => EvenNumberConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
