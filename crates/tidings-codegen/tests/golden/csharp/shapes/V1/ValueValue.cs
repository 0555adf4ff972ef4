using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>ValueValue</c>.</summary>
[JsonConverter(typeof(ValueValueConverter))]
public abstract record ValueValue
{
    private ValueValue()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static ValueValue Parse(string json) => ValueValueConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static ValueValue Parse(ReadOnlySpan<byte> utf8Json) => ValueValueConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ValueValueConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Text, TResult> text,
        Func<Wire, TResult> wire,
        Func<BooleanVariant, TResult> booleanVariant) => this switch
        {
            Text variant => text(variant),
            Wire variant => wire(variant),
            BooleanVariant variant => booleanVariant(variant),
            _ => throw new InvalidOperationException("not a variant of ValueValue"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Text> text,
        Action<Wire> wire,
        Action<BooleanVariant> booleanVariant)
    {
        switch (this)
        {
            case Text variant:
                text(variant);
                break;
            case Wire variant:
                wire(variant);
                break;
            case BooleanVariant variant:
                booleanVariant(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of ValueValue");
        }
    }

    /// <summary><c>Text</c>.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Text(string Value) : ValueValue;

    /// <summary><c>Wire</c>.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Wire(V1.Wire Value) : ValueValue;

    /// <summary><c>Boolean</c>.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record BooleanVariant(bool Value) : ValueValue;
}
