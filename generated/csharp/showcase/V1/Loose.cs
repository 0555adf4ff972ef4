using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>
/// A union that is told by what it looks like: untagged. Lists come first, because serde reads structs from
/// lists as well.
/// </summary>
[JsonConverter(typeof(LooseConverter))]
public abstract record Loose
{
    private Loose()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Loose Parse(string json) => LooseConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Loose Parse(ReadOnlySpan<byte> utf8Json) => LooseConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => LooseConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Identifiers, TResult> identifiers,
        Func<Payment, TResult> payment,
        Func<Weekday, TResult> weekday,
        Func<Transfer, TResult> transfer) => this switch
        {
            Identifiers variant => identifiers(variant),
            Payment variant => payment(variant),
            Weekday variant => weekday(variant),
            Transfer variant => transfer(variant),
            _ => throw new InvalidOperationException("not a variant of Loose"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Identifiers> identifiers,
        Action<Payment> payment,
        Action<Weekday> weekday,
        Action<Transfer> transfer)
    {
        switch (this)
        {
            case Identifiers variant:
                identifiers(variant);
                break;
            case Payment variant:
                payment(variant);
                break;
            case Weekday variant:
                weekday(variant);
                break;
            case Transfer variant:
                transfer(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Loose");
        }
    }

    /// <summary>A list of untagged unions.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Identifiers(ValueList<Identifier> Value) : Loose;

    /// <summary>An internally tagged union.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Payment(V1.Payment Value) : Loose;

    /// <summary>An enum.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Weekday(V1.Weekday Value) : Loose;

    /// <summary>A record.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Transfer(V1.Transfer Value) : Loose;
}
