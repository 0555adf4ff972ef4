using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A sum of sums: a union that holds itself.</summary>
[JsonConverter(typeof(ExpressionConverter))]
public abstract record Expression
{
    private Expression()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Expression Parse(string json) => ExpressionConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Expression Parse(ReadOnlySpan<byte> utf8Json) => ExpressionConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ExpressionConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Literal, TResult> literal,
        Func<Negative, TResult> negative,
        Func<Sum, TResult> sum,
        Func<Quotient, TResult> quotient) => this switch
        {
            Literal variant => literal(variant),
            Negative variant => negative(variant),
            Sum variant => sum(variant),
            Quotient variant => quotient(variant),
            _ => throw new InvalidOperationException("not a variant of Expression"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Literal> literal,
        Action<Negative> negative,
        Action<Sum> sum,
        Action<Quotient> quotient)
    {
        switch (this)
        {
            case Literal variant:
                literal(variant);
                break;
            case Negative variant:
                negative(variant);
                break;
            case Sum variant:
                sum(variant);
                break;
            case Quotient variant:
                quotient(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Expression");
        }
    }

    /// <summary>A number.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Literal(int Value) : Expression;

    /// <summary>The negative.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Negative(Expression Value) : Expression;

    /// <summary>The sum.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Sum(ValueList<Expression> Value) : Expression;

    /// <summary>A quotient.</summary>
    public sealed record Quotient : Expression
    {
        /// <summary>What is divided.</summary>
        public required Expression Dividend { get; init; }

        /// <summary>By what.</summary>
        public required Expression Divisor { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }
}
