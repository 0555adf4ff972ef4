using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A record that may be signed: either both of a signature's properties are there or none.</summary>
[JsonConverter(typeof(MaybeSignedConverter))]
public sealed record MaybeSigned
{
    /// <summary>What is signed.</summary>
    public required string Text { get; init; }

    /// <summary>By whom.</summary>
    public string? SignedBy { get; init; }

    /// <summary>When.</summary>
    /// <remarks>A date with time and offset (RFC 3339).</remarks>
    public string? SignedAt { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static MaybeSigned Parse(string json) => MaybeSignedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static MaybeSigned Parse(ReadOnlySpan<byte> utf8Json) => MaybeSignedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => MaybeSignedConverter.Instance.ToJson(this);
}
