using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>More than nothing, and at most the whole.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(ShareConverter))]
public readonly record struct Share(double Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator Share(double value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator double(Share value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Share Parse(string json) => ShareConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Share Parse(ReadOnlySpan<byte> utf8Json) => ShareConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ShareConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
