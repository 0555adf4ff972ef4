using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>Mood</c>; other values are kept.</summary>
[JsonConverter(typeof(MoodConverter))]
public readonly record struct Mood
{
    private readonly string? value;

    /// <summary>A value, whether this version knows it or not.</summary>
    public Mood(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.value = value;
    }

    /// <summary><c>good</c>.</summary>
    public static Mood Good { get; } = new("good");

    /// <summary><c>bad</c>.</summary>
    public static Mood Bad { get; } = new("bad");

    /// <summary>The value on the wire.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Whether this version knows the value.</summary>
    public bool IsKnown => Value is "good" or "bad";

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Mood Parse(string json) => MoodConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Mood Parse(ReadOnlySpan<byte> utf8Json) => MoodConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => MoodConverter.Instance.ToJson(this);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value;
}
