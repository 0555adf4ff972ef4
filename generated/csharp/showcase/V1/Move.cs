using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A move in a game: externally tagged.</summary>
[JsonConverter(typeof(MoveConverter))]
public abstract record Move
{
    private Move()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Move Parse(string json) => MoveConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Move Parse(ReadOnlySpan<byte> utf8Json) => MoveConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => MoveConverter.Instance.ToJson(this);

    /// <summary>Nothing is moved.</summary>
    public sealed record Pass : Move;

    /// <summary>As many steps.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Forward(byte Value) : Move;

    /// <summary>To a place.</summary>
    public sealed record Jump : Move
    {
        /// <summary>The place.</summary>
        public required string To { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A variant that this version does not know.</summary>
    /// <param name="Json">The whole value, as it was received.</param>
    public sealed record Unknown(AnyJson Json) : Move;
}
