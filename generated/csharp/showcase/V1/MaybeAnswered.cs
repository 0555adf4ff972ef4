using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A question that may have been answered. With no answer to be read, there is none.</summary>
[JsonConverter(typeof(MaybeAnsweredConverter))]
public abstract record MaybeAnswered
{
    private MaybeAnswered()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static MaybeAnswered Parse(string json) => MaybeAnsweredConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static MaybeAnswered Parse(ReadOnlySpan<byte> utf8Json) => MaybeAnsweredConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => MaybeAnsweredConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Agreed, TResult> agreed,
        Func<Refused, TResult> refused,
        Func<Without, TResult> without) => this switch
        {
            Agreed variant => agreed(variant),
            Refused variant => refused(variant),
            Without variant => without(variant),
            _ => throw new InvalidOperationException("not a variant of MaybeAnswered"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Agreed> agreed,
        Action<Refused> refused,
        Action<Without> without)
    {
        switch (this)
        {
            case Agreed variant:
                agreed(variant);
                break;
            case Refused variant:
                refused(variant);
                break;
            case Without variant:
                without(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of MaybeAnswered");
        }
    }

    /// <summary>Yes, as often as said.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Agreed(V1.Agreed Value) : MaybeAnswered;

    /// <summary>No.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Refused(V1.Refused Value) : MaybeAnswered;

    /// <summary><c>Without</c>.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Without(V1.Without Value) : MaybeAnswered;
}
