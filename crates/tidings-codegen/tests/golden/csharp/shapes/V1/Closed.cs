using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>Closed</c>.</summary>
[JsonConverter(typeof(ClosedConverter))]
public sealed record Closed
{
    /// <summary>The property <c>a</c>.</summary>
    public required string A { get; init; }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Closed Parse(string json) => ClosedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Closed Parse(ReadOnlySpan<byte> utf8Json) => ClosedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ClosedConverter.Instance.ToJson(this);
}
