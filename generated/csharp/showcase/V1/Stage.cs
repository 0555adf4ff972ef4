using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A stage of a journey.</summary>
[JsonConverter(typeof(StageConverter))]
public abstract record Stage
{
    private Stage()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Stage Parse(string json) => StageConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Stage Parse(ReadOnlySpan<byte> utf8Json) => StageConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => StageConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Travelling, TResult> travelling,
        Func<Arrived, TResult> arrived) => this switch
        {
            Travelling variant => travelling(variant),
            Arrived variant => arrived(variant),
            _ => throw new InvalidOperationException("not a variant of Stage"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Travelling> travelling,
        Action<Arrived> arrived)
    {
        switch (this)
        {
            case Travelling variant:
                travelling(variant);
                break;
            case Arrived variant:
                arrived(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Stage");
        }
    }

    /// <summary>Under way.</summary>
    public sealed record Travelling : Stage
    {
        /// <summary>Ties messages together.</summary>
        public required string CorrelationId { get; init; }

        /// <summary>Who sent it, where it is known.</summary>
        public string? Sender { get; init; }

        /// <summary>By what.</summary>
        public required string Vehicle { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>There.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Arrived(Extended Value) : Stage;
}
