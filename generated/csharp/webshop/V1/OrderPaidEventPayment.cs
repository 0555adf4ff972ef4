using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Webshop.Events.V1.Json;

namespace Acme.Webshop.Events.V1;

/// <summary>How the order was paid.</summary>
[JsonConverter(typeof(OrderPaidEventPaymentConverter))]
public abstract record OrderPaidEventPayment
{
    private OrderPaidEventPayment()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static OrderPaidEventPayment Parse(string json) => OrderPaidEventPaymentConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static OrderPaidEventPayment Parse(ReadOnlySpan<byte> utf8Json) => OrderPaidEventPaymentConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => OrderPaidEventPaymentConverter.Instance.ToJson(this);

    /// <summary><c>card</c>.</summary>
    public sealed record Card : OrderPaidEventPayment
    {
        /// <summary>The property <c>brand</c>.</summary>
        public required string Brand { get; init; }

        /// <summary>The property <c>last4</c>.</summary>
        public required string Last4 { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary><c>invoice</c>.</summary>
    public sealed record Invoice : OrderPaidEventPayment
    {
        /// <summary>The property <c>dueDate</c>.</summary>
        /// <remarks>A date (RFC 3339).</remarks>
        public required string DueDate { get; init; }

        /// <summary>The property <c>reference</c>.</summary>
        public required string? Reference { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A variant that this version does not know.</summary>
    /// <param name="Json">The whole value, as it was received.</param>
    public sealed record Unknown(AnyJson Json) : OrderPaidEventPayment;
}
