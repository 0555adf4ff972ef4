using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>What somebody paid for: internally tagged.</summary>
[JsonConverter(typeof(OccasionConverter))]
public abstract record Occasion
{
    private Occasion()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Occasion Parse(string json) => OccasionConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Occasion Parse(ReadOnlySpan<byte> utf8Json) => OccasionConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => OccasionConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Purchase, TResult> purchase,
        Func<Refund, TResult> refund) => this switch
        {
            Purchase variant => purchase(variant),
            Refund variant => refund(variant),
            _ => throw new InvalidOperationException("not a variant of Occasion"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Purchase> purchase,
        Action<Refund> refund)
    {
        switch (this)
        {
            case Purchase variant:
                purchase(variant);
                break;
            case Refund variant:
                refund(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Occasion");
        }
    }

    /// <summary>A purchase.</summary>
    public sealed record Purchase : Occasion
    {
        /// <summary>How it was paid.</summary>
        public required Payment Payment { get; init; }

        /// <summary>What was bought.</summary>
        public required ValueList<Identifier> Articles { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A refund, in part or in whole.</summary>
    public sealed record Refund : Occasion
    {
        /// <summary>How it was paid back, or <c>null</c>.</summary>
        public required Payment? Payment { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }
}
