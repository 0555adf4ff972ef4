using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A union with its name beside it: adjacently tagged.</summary>
[JsonConverter(typeof(WrappedConverter))]
public abstract record Wrapped
{
    private Wrapped()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Wrapped Parse(string json) => WrappedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Wrapped Parse(ReadOnlySpan<byte> utf8Json) => WrappedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => WrappedConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Measurement, TResult> measurement,
        Func<Payment, TResult> payment,
        Func<Shape, TResult> shape) => this switch
        {
            Measurement variant => measurement(variant),
            Payment variant => payment(variant),
            Shape variant => shape(variant),
            _ => throw new InvalidOperationException("not a variant of Wrapped"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Measurement> measurement,
        Action<Payment> payment,
        Action<Shape> shape)
    {
        switch (this)
        {
            case Measurement variant:
                measurement(variant);
                break;
            case Payment variant:
                payment(variant);
                break;
            case Shape variant:
                shape(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Wrapped");
        }
    }

    /// <summary>An adjacently tagged union in another.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Measurement(V1.Measurement Value) : Wrapped;

    /// <summary>An internally tagged union.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Payment(V1.Payment Value) : Wrapped;

    /// <summary>An externally tagged union.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Shape(V1.Shape Value) : Wrapped;
}
