using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Not what is awaited.</summary>
[JsonConverter(typeof(PromiseConverter))]
public sealed record Promise
{
    /// <summary>Whether it was kept.</summary>
    public required bool Kept { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Promise Parse(string json) => PromiseConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Promise Parse(ReadOnlySpan<byte> utf8Json) => PromiseConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => PromiseConverter.Instance.ToJson(this);
}
