using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A record that anybody may extend.</summary>
[JsonConverter(typeof(ExtendedConverter))]
public sealed record Extended
{
    /// <summary>What is known.</summary>
    public required bool Known { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Extended Parse(string json) => ExtendedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Extended Parse(ReadOnlySpan<byte> utf8Json) => ExtendedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ExtendedConverter.Instance.ToJson(this);
}
