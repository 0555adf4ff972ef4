using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Something that was paid.</summary>
[JsonConverter(typeof(PaidConverter))]
public abstract record Paid
{
    private Paid()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Paid Parse(string json) => PaidConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Paid Parse(ReadOnlySpan<byte> utf8Json) => PaidConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => PaidConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Cash, TResult> cash,
        Func<Card, TResult> card,
        Func<Transfer, TResult> transfer,
        Func<Invoice, TResult> invoice) => this switch
        {
            Cash variant => cash(variant),
            Card variant => card(variant),
            Transfer variant => transfer(variant),
            Invoice variant => invoice(variant),
            _ => throw new InvalidOperationException("not a variant of Paid"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Cash> cash,
        Action<Card> card,
        Action<Transfer> transfer,
        Action<Invoice> invoice)
    {
        switch (this)
        {
            case Cash variant:
                cash(variant);
                break;
            case Card variant:
                card(variant);
                break;
            case Transfer variant:
                transfer(variant);
                break;
            case Invoice variant:
                invoice(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Paid");
        }
    }

    /// <summary>A variant with the tag only.</summary>
    public sealed record Cash : Paid
    {
        /// <summary>What was paid for.</summary>
        public required string Article { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A variant with properties of its own.</summary>
    public sealed record Card : Paid
    {
        /// <summary>What was paid for.</summary>
        public required string Article { get; init; }

        /// <summary>The card's last digits.</summary>
        public required string LastFour { get; init; }

        /// <summary>The months to pay in; 1 at once.</summary>
        public byte? Instalments { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A variant of a record with a name of its own.</summary>
    public sealed record Transfer : Paid
    {
        /// <summary>What was paid for.</summary>
        public required string Article { get; init; }

        /// <summary>The account to pay from.</summary>
        public required string Iban { get; init; }

        /// <summary>What the receiver shall see, or <c>null</c>.</summary>
        public required string? Message { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A variant without properties of its own.</summary>
    public sealed record Invoice : Paid
    {
        /// <summary>What was paid for.</summary>
        public required string Article { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }
}
