using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A shape: externally tagged.</summary>
[JsonConverter(typeof(ShapeConverter))]
public abstract record Shape
{
    private Shape()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Shape Parse(string json) => ShapeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Shape Parse(ReadOnlySpan<byte> utf8Json) => ShapeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ShapeConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Empty, TResult> empty,
        Func<Circle, TResult> circle,
        Func<Rectangle, TResult> rectangle,
        Func<Polygon, TResult> polygon,
        Func<Named, TResult> named,
        Func<Path, TResult> path,
        Func<Maybe, TResult> maybe) => this switch
        {
            Empty variant => empty(variant),
            Circle variant => circle(variant),
            Rectangle variant => rectangle(variant),
            Polygon variant => polygon(variant),
            Named variant => named(variant),
            Path variant => path(variant),
            Maybe variant => maybe(variant),
            _ => throw new InvalidOperationException("not a variant of Shape"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Empty> empty,
        Action<Circle> circle,
        Action<Rectangle> rectangle,
        Action<Polygon> polygon,
        Action<Named> named,
        Action<Path> path,
        Action<Maybe> maybe)
    {
        switch (this)
        {
            case Empty variant:
                empty(variant);
                break;
            case Circle variant:
                circle(variant);
                break;
            case Rectangle variant:
                rectangle(variant);
                break;
            case Polygon variant:
                polygon(variant);
                break;
            case Named variant:
                named(variant);
                break;
            case Path variant:
                path(variant);
                break;
            case Maybe variant:
                maybe(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Shape");
        }
    }

    /// <summary>A variant without anything.</summary>
    public sealed record Empty : Shape;

    /// <summary>A variant of a scalar: the radius.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Circle(double Value) : Shape;

    /// <summary>A variant of a tuple: width and height.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Rectangle((double, double) Value) : Shape;

    /// <summary>A variant with properties of its own.</summary>
    public sealed record Polygon : Shape
    {
        /// <summary>How many corners it has.</summary>
        public required byte CornerCount { get; init; }

        /// <summary>Whether all its sides are equal.</summary>
        public bool? Regular { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A variant of a record with a name of its own.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Named(NamedShape Value) : Shape;

    /// <summary>A variant of a list.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Path(ValueList<(int, int)> Value) : Shape;

    /// <summary>A variant that may be <c>null</c>.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Maybe(byte? Value) : Shape;
}
