using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>Outcome</c>.</summary>
[JsonConverter(typeof(OutcomeConverter))]
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Outcome Parse(string json) => OutcomeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Outcome Parse(ReadOnlySpan<byte> utf8Json) => OutcomeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => OutcomeConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<None, TResult> none,
        Func<Some, TResult> some,
        Func<Wired, TResult> wired) => this switch
        {
            None variant => none(variant),
            Some variant => some(variant),
            Wired variant => wired(variant),
            _ => throw new InvalidOperationException("not a variant of Outcome"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<None> none,
        Action<Some> some,
        Action<Wired> wired)
    {
        switch (this)
        {
            case None variant:
                none(variant);
                break;
            case Some variant:
                some(variant);
                break;
            case Wired variant:
                wired(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Outcome");
        }
    }

    /// <summary><c>none</c>.</summary>
    public sealed record None : Outcome;

    /// <summary><c>some</c>.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Some(ValueList<string> Value) : Outcome;

    /// <summary><c>wired</c>.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Wired(Wire Value) : Outcome;
}
