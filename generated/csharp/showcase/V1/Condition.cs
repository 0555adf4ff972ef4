using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A condition.</summary>
[JsonConverter(typeof(ConditionConverter))]
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Condition Parse(string json) => ConditionConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Condition Parse(ReadOnlySpan<byte> utf8Json) => ConditionConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ConditionConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Always, TResult> always,
        Func<Has, TResult> has,
        Func<All, TResult> all,
        Func<NotVariant, TResult> notVariant,
        Func<Implies, TResult> implies) => this switch
        {
            Always variant => always(variant),
            Has variant => has(variant),
            All variant => all(variant),
            NotVariant variant => notVariant(variant),
            Implies variant => implies(variant),
            _ => throw new InvalidOperationException("not a variant of Condition"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Always> always,
        Action<Has> has,
        Action<All> all,
        Action<NotVariant> notVariant,
        Action<Implies> implies)
    {
        switch (this)
        {
            case Always variant:
                always(variant);
                break;
            case Has variant:
                has(variant);
                break;
            case All variant:
                all(variant);
                break;
            case NotVariant variant:
                notVariant(variant);
                break;
            case Implies variant:
                implies(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Condition");
        }
    }

    /// <summary>Always.</summary>
    public sealed record Always : Condition;

    /// <summary>If a property is there.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Has(string Value) : Condition;

    /// <summary>If all hold.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record All(ValueList<Condition> Value) : Condition;

    /// <summary>If it does not hold.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record NotVariant(Condition Value) : Condition;

    /// <summary>If the first holds, the second.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Implies((Condition, Condition) Value) : Condition;
}
