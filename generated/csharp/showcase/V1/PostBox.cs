using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A box in a post office.</summary>
[JsonConverter(typeof(PostBoxConverter))]
public sealed record PostBox
{
    /// <summary>To whom.</summary>
    public required string To { get; init; }

    /// <summary>The box's number.</summary>
    public required ushort PostBoxValue { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static PostBox Parse(string json) => PostBoxConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static PostBox Parse(ReadOnlySpan<byte> utf8Json) => PostBoxConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => PostBoxConverter.Instance.ToJson(this);
}
