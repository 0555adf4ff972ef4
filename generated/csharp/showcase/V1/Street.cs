using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A house.</summary>
[JsonConverter(typeof(StreetConverter))]
public sealed record Street
{
    /// <summary>To whom.</summary>
    public required string To { get; init; }

    /// <summary>Street and number.</summary>
    public required string StreetValue { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Street Parse(string json) => StreetConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Street Parse(ReadOnlySpan<byte> utf8Json) => StreetConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => StreetConverter.Instance.ToJson(this);
}
