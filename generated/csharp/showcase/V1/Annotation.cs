using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Something that is said beside the matter.</summary>
[JsonConverter(typeof(AnnotationConverter))]
public abstract record Annotation
{
    private Annotation()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Annotation Parse(string json) => AnnotationConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Annotation Parse(ReadOnlySpan<byte> utf8Json) => AnnotationConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => AnnotationConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Text, TResult> text,
        Func<Data, TResult> data) => this switch
        {
            Text variant => text(variant),
            Data variant => data(variant),
            _ => throw new InvalidOperationException("not a variant of Annotation"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Text> text,
        Action<Data> data)
    {
        switch (this)
        {
            case Text variant:
                text(variant);
                break;
            case Data variant:
                data(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Annotation");
        }
    }

    /// <summary>In words.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Text(string Value) : Annotation;

    /// <summary>In any form.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Data(AnyJson Value) : Annotation;
}
