using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>What something is known by: untagged. The first variant that fits is taken.</summary>
[JsonConverter(typeof(IdentifierConverter))]
public abstract record Identifier
{
    private Identifier()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Identifier Parse(string json) => IdentifierConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Identifier Parse(ReadOnlySpan<byte> utf8Json) => IdentifierConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => IdentifierConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Number, TResult> number,
        Func<Text, TResult> text,
        Func<Pair, TResult> pair,
        Func<Scoped, TResult> scoped,
        Func<Shape, TResult> shape,
        Func<Flag, TResult> flag) => this switch
        {
            Number variant => number(variant),
            Text variant => text(variant),
            Pair variant => pair(variant),
            Scoped variant => scoped(variant),
            Shape variant => shape(variant),
            Flag variant => flag(variant),
            _ => throw new InvalidOperationException("not a variant of Identifier"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Number> number,
        Action<Text> text,
        Action<Pair> pair,
        Action<Scoped> scoped,
        Action<Shape> shape,
        Action<Flag> flag)
    {
        switch (this)
        {
            case Number variant:
                number(variant);
                break;
            case Text variant:
                text(variant);
                break;
            case Pair variant:
                pair(variant);
                break;
            case Scoped variant:
                scoped(variant);
                break;
            case Shape variant:
                shape(variant);
                break;
            case Flag variant:
                flag(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Identifier");
        }
    }

    /// <summary>A number.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Number(long Value) : Identifier;

    /// <summary>Text.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Text(string Value) : Identifier;

    /// <summary>A pair of texts.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Pair((string, string) Value) : Identifier;

    /// <summary>A record with properties of its own.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Scoped(V1.Scoped Value) : Identifier;

    /// <summary>A record with a name of its own.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Shape(NamedShape Value) : Identifier;

    /// <summary>Anything <c>true</c> or <c>false</c>.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Flag(bool Value) : Identifier;
}
