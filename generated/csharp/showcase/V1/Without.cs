using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary><c>Without</c>.</summary>
[JsonConverter(typeof(WithoutConverter))]
public sealed record Without
{
    /// <summary>What was asked.</summary>
    public required string Question { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Without Parse(string json) => WithoutConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Without Parse(ReadOnlySpan<byte> utf8Json) => WithoutConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => WithoutConverter.Instance.ToJson(this);
}
