using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>How to reach somebody.</summary>
[JsonConverter(typeof(ContactConverter))]
public sealed record Contact
{
    /// <summary>The address to write to.</summary>
    /// <remarks>A mail address.</remarks>
    public required string Email { get; init; }

    /// <summary>The number to call, where it is known.</summary>
    public string? Phone { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Contact Parse(string json) => ContactConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Contact Parse(ReadOnlySpan<byte> utf8Json) => ContactConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ContactConverter.Instance.ToJson(this);
}
