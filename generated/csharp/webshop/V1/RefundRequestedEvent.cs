using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Webshop.Events.V1.Json;

namespace Acme.Webshop.Events.V1;

/// <summary>A customer wants money back.</summary>
/// <example>
/// <code>
/// {
///   "refundId": "8b0f6c1e-3c55-4f0b-9d57-0d6f2f1f7a55",
///   "orderNumber": "W-100234",
///   "reason": "damaged",
///   "amount": {
///     "value": 149.5,
///     "currency": "NOK"
///   },
///   "photos": [
///     "https://shop.example.com/uploads/8b0f6c1e/1.jpg"
///   ]
/// }
/// </code>
/// </example>
[JsonConverter(typeof(RefundRequestedEventConverter))]
public sealed record RefundRequestedEvent
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "refund-requested";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "com.example.webshop";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "refund-requested@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<RefundRequestedEvent> Examples => RefundRequestedEventExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static RefundRequestedEvent Example => RefundRequestedEventExamples.All[0];

    /// <summary>The property <c>refundId</c>.</summary>
    /// <remarks>A UUID (RFC 9562).</remarks>
    public required string RefundId { get; init; }

    /// <summary>The property <c>orderNumber</c>.</summary>
    public required string OrderNumber { get; init; }

    /// <summary>The property <c>reason</c>.</summary>
    public required RefundRequestedEventReason Reason { get; init; }

    /// <summary>What the customer wrote.</summary>
    public string? Explanation { get; init; }

    /// <summary>The property <c>amount</c>.</summary>
    public required RefundRequestedEventMoney Amount { get; init; }

    /// <summary>The property <c>photos</c>.</summary>
    /// <remarks>A URI (RFC 3986).</remarks>
    public ValueList<string>? Photos { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static RefundRequestedEvent Parse(string json) => RefundRequestedEventConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static RefundRequestedEvent Parse(ReadOnlySpan<byte> utf8Json) => RefundRequestedEventConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => RefundRequestedEventConverter.Instance.ToJson(this);
}
