using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>Nothing</c>.</summary>
[JsonConverter(typeof(NothingTypeConverter))]
public sealed record NothingType
{
    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static NothingType Parse(string json) => NothingTypeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static NothingType Parse(ReadOnlySpan<byte> utf8Json) => NothingTypeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => NothingTypeConverter.Instance.ToJson(this);
}
