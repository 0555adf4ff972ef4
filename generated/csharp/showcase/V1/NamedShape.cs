using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A shape that people have a name for.</summary>
[JsonConverter(typeof(NamedShapeConverter))]
public sealed record NamedShape
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static NamedShape Parse(string json) => NamedShapeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static NamedShape Parse(ReadOnlySpan<byte> utf8Json) => NamedShapeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => NamedShapeConverter.Instance.ToJson(this);
}
