using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A value, and what it is about.</summary>
[JsonConverter(typeof(ValuedConverter))]
public abstract record Valued
{
    private Valued()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Valued Parse(string json) => ValuedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Valued Parse(ReadOnlySpan<byte> utf8Json) => ValuedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ValuedConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Yes, TResult> yes,
        Func<No, TResult> no,
        Func<Later, TResult> later) => this switch
        {
            Yes variant => yes(variant),
            No variant => no(variant),
            Later variant => later(variant),
            _ => throw new InvalidOperationException("not a variant of Valued"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Yes> yes,
        Action<No> no,
        Action<Later> later)
    {
        switch (this)
        {
            case Yes variant:
                yes(variant);
                break;
            case No variant:
                no(variant);
                break;
            case Later variant:
                later(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Valued");
        }
    }

    /// <summary>Yes.</summary>
    public sealed record Yes : Valued
    {
        /// <summary>What it is about.</summary>
        public required string About { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>No, for a reason.</summary>
    public sealed record No : Valued
    {
        /// <summary>What it is about.</summary>
        public required string About { get; init; }

        /// <summary>The property <c>detail</c>.</summary>
        public required string Detail { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>Ask again.</summary>
    public sealed record Later : Valued
    {
        /// <summary>What it is about.</summary>
        public required string About { get; init; }

        /// <summary>The property <c>detail</c>.</summary>
        public required ValuedLaterDetail Detail { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }
}
