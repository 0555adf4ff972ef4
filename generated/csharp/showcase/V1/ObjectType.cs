using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Not the root of all types.</summary>
[JsonConverter(typeof(ObjectTypeConverter))]
public sealed record ObjectType
{
    /// <summary>A property like any other.</summary>
    public required string ObjectValue { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static ObjectType Parse(string json) => ObjectTypeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static ObjectType Parse(ReadOnlySpan<byte> utf8Json) => ObjectTypeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ObjectTypeConverter.Instance.ToJson(this);
}
