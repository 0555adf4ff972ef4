using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Live.Events.V1.Json;

namespace Acme.Live.Events.V1;

/// <summary>The users on one page.</summary>
[JsonConverter(typeof(PageUsersConverter))]
public sealed record PageUsers
{
    /// <summary>The page's path, from the site's root.</summary>
    public required string Path { get; init; }

    /// <summary>How many users are on it.</summary>
    public required uint Users { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static PageUsers Parse(string json) => PageUsersConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static PageUsers Parse(ReadOnlySpan<byte> utf8Json) => PageUsersConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => PageUsersConverter.Instance.ToJson(this);
}
