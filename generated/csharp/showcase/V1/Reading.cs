using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>What a sensor says: adjacently tagged.</summary>
[JsonConverter(typeof(ReadingConverter))]
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Reading Parse(string json) => ReadingConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Reading Parse(ReadOnlySpan<byte> utf8Json) => ReadingConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ReadingConverter.Instance.ToJson(this);

    /// <summary>Nothing.</summary>
    public sealed record Silent : Reading;

    /// <summary>A level.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Level(ushort Value) : Reading;

    /// <summary>Something went wrong.</summary>
    public sealed record Fault : Reading
    {
        /// <summary>Its number.</summary>
        public required byte Code { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A variant that this version does not know.</summary>
    /// <param name="Json">The whole value, as it was received.</param>
    public sealed record Unknown(AnyJson Json) : Reading;
}
