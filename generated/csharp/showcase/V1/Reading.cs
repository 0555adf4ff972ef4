using System;
using System.Text.Json.Serialization;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>What a sensor says: adjacently tagged.</summary>
[JsonConverter(typeof(ReadingConverter))]
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Reading Parse(string json) => ReadingConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Reading Parse(ReadOnlySpan<byte> utf8Json) => ReadingConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ReadingConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Silent, TResult> silent,
        Func<Level, TResult> level,
        Func<Fault, TResult> fault,
        Func<Unknown, TResult> unknown) => this switch
        {
            Silent variant => silent(variant),
            Level variant => level(variant),
            Fault variant => fault(variant),
            Unknown variant => unknown(variant),
            _ => throw new InvalidOperationException("not a variant of Reading"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Silent> silent,
        Action<Level> level,
        Action<Fault> fault,
        Action<Unknown> unknown)
    {
        switch (this)
        {
            case Silent variant:
                silent(variant);
                break;
            case Level variant:
                level(variant);
                break;
            case Fault variant:
                fault(variant);
                break;
            case Unknown variant:
                unknown(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Reading");
        }
    }

    /// <summary>Nothing.</summary>
    public sealed record Silent : Reading;

    /// <summary>A level.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Level(ushort Value) : Reading;

    /// <summary>Something went wrong.</summary>
    public sealed record Fault : Reading
    {
        /// <summary>Its number.</summary>
        public required byte Code { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A variant that this version does not know.</summary>
    /// <param name="Json">The whole value, as it was received.</param>
    public sealed record Unknown(AnyJson Json) : Reading;
}
