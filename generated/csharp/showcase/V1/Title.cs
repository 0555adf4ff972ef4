using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A title of 1 to 20 characters.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(TitleConverter))]
public readonly record struct Title(string Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator Title(string value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator string(Title value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Title Parse(string json) => TitleConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Title Parse(ReadOnlySpan<byte> utf8Json) => TitleConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TitleConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
