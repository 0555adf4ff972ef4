using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A folder of files and folders.</summary>
[JsonConverter(typeof(FolderConverter))]
public sealed record Folder
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What is in it.</summary>
    public required ValueList<Entry> Entries { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Folder Parse(string json) => FolderConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Folder Parse(ReadOnlySpan<byte> utf8Json) => FolderConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => FolderConverter.Instance.ToJson(this);
}
