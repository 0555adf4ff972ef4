using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A step of a procedure: internally tagged.</summary>
[JsonConverter(typeof(StepTypeConverter))]
public abstract record StepType
{
    private StepType()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static StepType Parse(string json) => StepTypeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static StepType Parse(ReadOnlySpan<byte> utf8Json) => StepTypeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => StepTypeConverter.Instance.ToJson(this);

    /// <summary>The procedure ends.</summary>
    public sealed record StopVariant : StepType
    {
        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>Nothing happens for a time.</summary>
    public sealed record Wait : StepType
    {
        /// <summary>How long, in seconds.</summary>
        public required uint Seconds { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>Something is paid.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Pay(Transfer Value) : StepType;

    /// <summary>A variant that this version does not know.</summary>
    /// <param name="Json">The whole value, as it was received.</param>
    public sealed record Unknown(AnyJson Json) : StepType;
}
