using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A record without properties that takes none.</summary>
[JsonConverter(typeof(ClosedEmptyConverter))]
public sealed record ClosedEmpty
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static ClosedEmpty Parse(string json) => ClosedEmptyConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static ClosedEmpty Parse(ReadOnlySpan<byte> utf8Json) => ClosedEmptyConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ClosedEmptyConverter.Instance.ToJson(this);
}
