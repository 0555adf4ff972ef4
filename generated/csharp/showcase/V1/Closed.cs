using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A record that takes no other properties.</summary>
[JsonConverter(typeof(ClosedConverter))]
public sealed record Closed
{
    /// <summary>The only property.</summary>
    public required byte Only { get; init; }

    /// <summary>Another, which may be absent.</summary>
    public byte? Other { get; init; }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Closed Parse(string json) => ClosedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Closed Parse(ReadOnlySpan<byte> utf8Json) => ClosedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ClosedConverter.Instance.ToJson(this);
}
