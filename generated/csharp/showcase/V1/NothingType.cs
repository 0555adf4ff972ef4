using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Nothing.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(NothingTypeConverter))]
public readonly record struct NothingType(JsonNull Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator NothingType(JsonNull value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator JsonNull(NothingType value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static NothingType Parse(string json) => NothingTypeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static NothingType Parse(ReadOnlySpan<byte> utf8Json) => NothingTypeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => NothingTypeConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
