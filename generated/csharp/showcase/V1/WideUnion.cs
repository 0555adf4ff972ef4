using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A union of wide numbers.</summary>
[JsonConverter(typeof(WideUnionConverter))]
public abstract record WideUnion
{
    private WideUnion()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static WideUnion Parse(string json) => WideUnionConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static WideUnion Parse(ReadOnlySpan<byte> utf8Json) => WideUnionConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => WideUnionConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Uint64Variant, TResult> uint64Variant,
        Func<Amount, TResult> amount) => this switch
        {
            Uint64Variant variant => uint64Variant(variant),
            Amount variant => amount(variant),
            _ => throw new InvalidOperationException("not a variant of WideUnion"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Uint64Variant> uint64Variant,
        Action<Amount> amount)
    {
        switch (this)
        {
            case Uint64Variant variant:
                uint64Variant(variant);
                break;
            case Amount variant:
                amount(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of WideUnion");
        }
    }

    /// <summary>64 bits.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Uint64Variant(ulong Value) : WideUnion;

    /// <summary>A decimal in a record.</summary>
    public sealed record Amount : WideUnion
    {
        /// <summary>The amount.</summary>
        public required JsonNumber AmountValue { get; init; }

        /// <summary>In cents, to 128 bits.</summary>
        public required Int128 Cents { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }
}
