using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A short word to find something by.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(TagConverter))]
public readonly record struct Tag(string Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator Tag(string value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator string(Tag value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Tag Parse(string json) => TagConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Tag Parse(ReadOnlySpan<byte> utf8Json) => TagConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TagConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
