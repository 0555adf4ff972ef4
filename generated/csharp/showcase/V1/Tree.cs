using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A tree.</summary>
[JsonConverter(typeof(TreeConverter))]
public sealed record Tree
{
    /// <summary>What stands here.</summary>
    public required int Value { get; init; }

    /// <summary>What grows from here.</summary>
    public ValueList<Tree>? Children { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Tree Parse(string json) => TreeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Tree Parse(ReadOnlySpan<byte> utf8Json) => TreeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TreeConverter.Instance.ToJson(this);
}
