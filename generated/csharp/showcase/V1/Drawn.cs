using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Something that was drawn: the shape's name is a property beside the colour.</summary>
[JsonConverter(typeof(DrawnConverter))]
public abstract record Drawn
{
    private Drawn()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Drawn Parse(string json) => DrawnConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Drawn Parse(ReadOnlySpan<byte> utf8Json) => DrawnConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => DrawnConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Disc, TResult> disc,
        Func<Polygon, TResult> polygon) => this switch
        {
            Disc variant => disc(variant),
            Polygon variant => polygon(variant),
            _ => throw new InvalidOperationException("not a variant of Drawn"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Disc> disc,
        Action<Polygon> polygon)
    {
        switch (this)
        {
            case Disc variant:
                disc(variant);
                break;
            case Polygon variant:
                polygon(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Drawn");
        }
    }

    /// <summary>Its radius.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Disc(V1.Disc Value) : Drawn;

    /// <summary>Any figure with corners.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Polygon(V1.Polygon Value) : Drawn;
}
