using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary><c>ValuedLaterDetail</c>.</summary>
[JsonConverter(typeof(ValuedLaterDetailConverter))]
public sealed record ValuedLaterDetail
{
    /// <summary>After as many days.</summary>
    public required byte Days { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static ValuedLaterDetail Parse(string json) => ValuedLaterDetailConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static ValuedLaterDetail Parse(ReadOnlySpan<byte> utf8Json) => ValuedLaterDetailConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ValuedLaterDetailConverter.Instance.ToJson(this);
}
