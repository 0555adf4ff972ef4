using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A record with properties of its own.</summary>
[JsonConverter(typeof(ScopedConverter))]
public sealed record Scoped
{
    /// <summary>Who gave the identifier.</summary>
    public required string Scope { get; init; }

    /// <summary>The identifier.</summary>
    public required uint Id { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Scoped Parse(string json) => ScopedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Scoped Parse(ReadOnlySpan<byte> utf8Json) => ScopedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ScopedConverter.Instance.ToJson(this);
}
