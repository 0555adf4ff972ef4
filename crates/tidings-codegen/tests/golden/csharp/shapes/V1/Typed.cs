using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>Typed</c>.</summary>
[JsonConverter(typeof(TypedConverter))]
public sealed record Typed
{
    /// <summary>The property <c>a</c>.</summary>
    public string? A { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, int> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Typed Parse(string json) => TypedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Typed Parse(ReadOnlySpan<byte> utf8Json) => TypedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TypedConverter.Instance.ToJson(this);
}
