using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>One of several unions: externally tagged.</summary>
[JsonConverter(typeof(AnyOfThemConverter))]
public abstract record AnyOfThem
{
    private AnyOfThem()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static AnyOfThem Parse(string json) => AnyOfThemConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static AnyOfThem Parse(ReadOnlySpan<byte> utf8Json) => AnyOfThemConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => AnyOfThemConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Shape, TResult> shape,
        Func<Payment, TResult> payment,
        Func<Measurement, TResult> measurement,
        Func<Identifier, TResult> identifier,
        Func<Weekday, TResult> weekday,
        Func<Maybe, TResult> maybe,
        Func<Shapes, TResult> shapes) => this switch
        {
            Shape variant => shape(variant),
            Payment variant => payment(variant),
            Measurement variant => measurement(variant),
            Identifier variant => identifier(variant),
            Weekday variant => weekday(variant),
            Maybe variant => maybe(variant),
            Shapes variant => shapes(variant),
            _ => throw new InvalidOperationException("not a variant of AnyOfThem"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Shape> shape,
        Action<Payment> payment,
        Action<Measurement> measurement,
        Action<Identifier> identifier,
        Action<Weekday> weekday,
        Action<Maybe> maybe,
        Action<Shapes> shapes)
    {
        switch (this)
        {
            case Shape variant:
                shape(variant);
                break;
            case Payment variant:
                payment(variant);
                break;
            case Measurement variant:
                measurement(variant);
                break;
            case Identifier variant:
                identifier(variant);
                break;
            case Weekday variant:
                weekday(variant);
                break;
            case Maybe variant:
                maybe(variant);
                break;
            case Shapes variant:
                shapes(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of AnyOfThem");
        }
    }

    /// <summary>An externally tagged union.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Shape(V1.Shape Value) : AnyOfThem;

    /// <summary>An internally tagged union.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Payment(V1.Payment Value) : AnyOfThem;

    /// <summary>An adjacently tagged union.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Measurement(V1.Measurement Value) : AnyOfThem;

    /// <summary>An untagged union.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Identifier(V1.Identifier Value) : AnyOfThem;

    /// <summary>An enum.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Weekday(V1.Weekday Value) : AnyOfThem;

    /// <summary>A union or <c>null</c>.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Maybe(V1.Payment? Value) : AnyOfThem;

    /// <summary>A list of unions.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Shapes(ValueList<V1.Shape> Value) : AnyOfThem;
}
