using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>Shape</c>.</summary>
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
        Func<Point, TResult> point,
        Func<Void, TResult> @void,
        Func<Circle, TResult> circle,
        Func<Line, TResult> line) => this switch
        {
            Point variant => point(variant),
            Void variant => @void(variant),
            Circle variant => circle(variant),
            Line variant => line(variant),
            _ => throw new InvalidOperationException("not a variant of Shape"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Point> point,
        Action<Void> @void,
        Action<Circle> circle,
        Action<Line> line)
    {
        switch (this)
        {
            case Point variant:
                point(variant);
                break;
            case Void variant:
                @void(variant);
                break;
            case Circle variant:
                circle(variant);
                break;
            case Line variant:
                line(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Shape");
        }
    }

    /// <summary><c>Point</c>.</summary>
    public sealed record Point : Shape;

    /// <summary><c>Void</c>.</summary>
    public sealed record Void : Shape;

    /// <summary><c>Circle</c>.</summary>
    public sealed record Circle : Shape
    {
        /// <summary>The property <c>radius</c>.</summary>
        public required double Radius { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary><c>Line</c>.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Line((int, int) Value) : Shape;
}
