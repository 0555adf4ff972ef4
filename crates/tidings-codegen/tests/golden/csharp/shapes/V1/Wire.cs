using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>Wire</c>.</summary>
[JsonConverter(typeof(WireConverter))]
public sealed record Wire
{
    /// <summary>The property <c>iban</c>.</summary>
    public required Iban Iban { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Wire Parse(string json) => WireConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Wire Parse(ReadOnlySpan<byte> utf8Json) => WireConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => WireConverter.Instance.ToJson(this);
}
