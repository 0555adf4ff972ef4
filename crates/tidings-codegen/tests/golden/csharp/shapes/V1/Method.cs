using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary>How it is paid.</summary>
[JsonConverter(typeof(MethodConverter))]
public abstract record Method
{
    private Method()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Method Parse(string json) => MethodConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Method Parse(ReadOnlySpan<byte> utf8Json) => MethodConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => MethodConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Card, TResult> card,
        Func<Wire, TResult> wire,
        Func<Cash, TResult> cash) => this switch
        {
            Card variant => card(variant),
            Wire variant => wire(variant),
            Cash variant => cash(variant),
            _ => throw new InvalidOperationException("not a variant of Method"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Card> card,
        Action<Wire> wire,
        Action<Cash> cash)
    {
        switch (this)
        {
            case Card variant:
                card(variant);
                break;
            case Wire variant:
                wire(variant);
                break;
            case Cash variant:
                cash(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Method");
        }
    }

    /// <summary>By card.</summary>
    public sealed record Card : Method
    {
        /// <summary>The property <c>last4</c>.</summary>
        public required string Last4 { get; init; }

        /// <summary>The property <c>wire</c>.</summary>
        public new V1.Wire? Wire { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary><c>wire</c>.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Wire(V1.Wire Value) : Method;

    /// <summary><c>cash</c>.</summary>
    public sealed record Cash : Method
    {
        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }
}
