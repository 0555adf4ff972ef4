using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Webshop.Events.V1.Json;

namespace Acme.Webshop.Events.V1;

/// <summary><c>OrderPaidEvent</c>.</summary>
/// <example>
/// <code>
/// {
///   "orderNumber": "W-100234",
///   "paidAt": "2026-03-14T09:26:53.589Z",
///   "customer": {
///     "id": 48211,
///     "name": "Kari Nordmann",
///     "email": "kari@example.com"
///   },
///   "payment": {
///     "method": "card",
///     "brand": "visa",
///     "last4": "4242"
///   },
///   "lines": [
///     {
///       "article": "KB-87",
///       "quantity": 1,
///       "price": 1299.00
///     },
///     {
///       "article": "MP-02",
///       "quantity": 2,
///       "price": 149.50,
///       "discount": 0.1
///     }
///   ],
///   "total": 1568.10,
///   "currency": "NOK",
///   "state": "paid",
///   "notes": null
/// }
/// </code>
/// </example>
[JsonConverter(typeof(OrderPaidEventConverter))]
public sealed record OrderPaidEvent
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "order.paid";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "com.example.webshop";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "order.paid@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<OrderPaidEvent> Examples => OrderPaidEventExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static OrderPaidEvent Example => OrderPaidEventExamples.All[0];

    /// <summary>The property <c>orderNumber</c>.</summary>
    public required string OrderNumber { get; init; }

    /// <summary>The property <c>paidAt</c>.</summary>
    /// <remarks>A date with time and offset (RFC 3339).</remarks>
    public required string PaidAt { get; init; }

    /// <summary>Customer</summary>
    public required OrderPaidEventCustomer Customer { get; init; }

    /// <summary>How the order was paid.</summary>
    public required OrderPaidEventPayment Payment { get; init; }

    /// <summary>The property <c>lines</c>.</summary>
    public required ValueList<OrderPaidEventLinesItem> Lines { get; init; }

    /// <summary>The property <c>total</c>.</summary>
    public required JsonNumber Total { get; init; }

    /// <summary>The property <c>currency</c>.</summary>
    public required string Currency { get; init; }

    /// <summary>How far the payment is.</summary>
    public required OrderPaidEventState State { get; init; }

    /// <summary>The property <c>notes</c>.</summary>
    public required string? Notes { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static OrderPaidEvent Parse(string json) => OrderPaidEventConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static OrderPaidEvent Parse(ReadOnlySpan<byte> utf8Json) => OrderPaidEventConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => OrderPaidEventConverter.Instance.ToJson(this);
}
