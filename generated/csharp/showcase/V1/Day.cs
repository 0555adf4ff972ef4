using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A day of the calendar: a format on a type with a name of its own.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(DayConverter))]
public readonly record struct Day(string Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator Day(string value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator string(Day value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Day Parse(string json) => DayConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Day Parse(ReadOnlySpan<byte> utf8Json) => DayConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => DayConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
