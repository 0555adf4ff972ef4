using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>What people are called.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(DisplayNameConverter))]
public readonly record struct DisplayName(string Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator DisplayName(string value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator string(DisplayName value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static DisplayName Parse(string json) => DisplayNameConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static DisplayName Parse(ReadOnlySpan<byte> utf8Json) => DisplayNameConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => DisplayNameConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
