using System;
using System.Text.Json.Serialization;
using Acme.Entrypoint.Events.V1.Json;
using Acme.Events;

namespace Acme.Entrypoint.Events.V1;

/// <summary>A way to ask for entry.</summary>
[JsonConverter(typeof(EntryMethodConverter))]
public abstract record EntryMethod
{
    private EntryMethod()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static EntryMethod Parse(string json) => EntryMethodConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static EntryMethod Parse(ReadOnlySpan<byte> utf8Json) => EntryMethodConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => EntryMethodConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Card, TResult> card,
        Func<Pin, TResult> pin,
        Func<Phone, TResult> phone,
        Func<Desk, TResult> desk) => this switch
        {
            Card variant => card(variant),
            Pin variant => pin(variant),
            Phone variant => phone(variant),
            Desk variant => desk(variant),
            _ => throw new InvalidOperationException("not a variant of EntryMethod"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Card> card,
        Action<Pin> pin,
        Action<Phone> phone,
        Action<Desk> desk)
    {
        switch (this)
        {
            case Card variant:
                card(variant);
                break;
            case Pin variant:
                pin(variant);
                break;
            case Phone variant:
                phone(variant);
                break;
            case Desk variant:
                desk(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of EntryMethod");
        }
    }

    /// <summary>A card was held to the reader.</summary>
    public sealed record Card : EntryMethod
    {
        /// <summary>The number that is printed on the card.</summary>
        public required string CardNumber { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A code was keyed in.</summary>
    public sealed record Pin : EntryMethod
    {
        /// <summary>How many times in a row, this one included.</summary>
        public required byte Attempts { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A telephone was held to the reader.</summary>
    public sealed record Phone : EntryMethod
    {
        /// <summary>The telephone, as it was enrolled.</summary>
        public required string DeviceId { get; init; }

        /// <summary>Whether its owner unlocked it for this.</summary>
        public required bool Confirmed { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>Somebody at the desk pressed the button.</summary>
    public sealed record Desk : EntryMethod
    {
        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }
}
