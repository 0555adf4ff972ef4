using System;
using System.Text.Json.Serialization;
using Acme.Webshop.Events.Json;

namespace Acme.Webshop.Events;

/// <summary>An event as EventBridge delivers it.</summary>
[JsonConverter(typeof(WebshopEventConverter))]
public abstract record WebshopEvent
{
    private WebshopEvent()
    {
    }

    /// <summary>The version of what EventBridge puts around an event.</summary>
    public required string Version { get; init; }

    /// <summary>What EventBridge calls this delivery.</summary>
    public required string Id { get; init; }

    /// <summary>The AWS account that sent the event.</summary>
    public required string Account { get; init; }

    /// <summary>When the event was sent (RFC 3339).</summary>
    public required string Time { get; init; }

    /// <summary>The AWS region that sent the event.</summary>
    public required string Region { get; init; }

    /// <summary>The ARNs of what the event is about.</summary>
    public required ValueList<string> Resources { get; init; }

    /// <summary>What else EventBridge put around the event.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON. An event that this version does not know is <see cref="Unrecognized"/>.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static WebshopEvent Parse(string json) => WebshopEventConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static WebshopEvent Parse(ReadOnlySpan<byte> utf8Json) => WebshopEventConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => WebshopEventConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<OrderPaidEventV1, TResult> orderPaidEventV1,
        Func<ParcelTrackedEventV1, TResult> parcelTrackedEventV1,
        Func<RefundRequestedEventV1, TResult> refundRequestedEventV1,
        Func<Unrecognized, TResult> unrecognized) => this switch
        {
            OrderPaidEventV1 variant => orderPaidEventV1(variant),
            ParcelTrackedEventV1 variant => parcelTrackedEventV1(variant),
            RefundRequestedEventV1 variant => refundRequestedEventV1(variant),
            Unrecognized variant => unrecognized(variant),
            _ => throw new InvalidOperationException("not a variant of WebshopEvent"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<OrderPaidEventV1> orderPaidEventV1,
        Action<ParcelTrackedEventV1> parcelTrackedEventV1,
        Action<RefundRequestedEventV1> refundRequestedEventV1,
        Action<Unrecognized> unrecognized)
    {
        switch (this)
        {
            case OrderPaidEventV1 variant:
                orderPaidEventV1(variant);
                break;
            case ParcelTrackedEventV1 variant:
                parcelTrackedEventV1(variant);
                break;
            case RefundRequestedEventV1 variant:
                refundRequestedEventV1(variant);
                break;
            case Unrecognized variant:
                unrecognized(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of WebshopEvent");
        }
    }

    /// <summary><c>order.paid</c>, version 1.</summary>
    public sealed record OrderPaidEventV1 : WebshopEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.OrderPaidEvent Detail { get; init; }
    }

    /// <summary><c>parcel-tracked</c>, version 1.</summary>
    public sealed record ParcelTrackedEventV1 : WebshopEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.ParcelTrackedEvent Detail { get; init; }
    }

    /// <summary><c>refund-requested</c>, version 1.</summary>
    public sealed record RefundRequestedEventV1 : WebshopEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.RefundRequestedEvent Detail { get; init; }
    }

    /// <summary>An event that this version of the package does not know.</summary>
    public sealed record Unrecognized : WebshopEvent
    {
        /// <summary>Who sent the event.</summary>
        public required string Source { get; init; }

        /// <summary>What the event is called.</summary>
        public required string DetailType { get; init; }

        /// <summary>What the event says.</summary>
        public required AnyJson Detail { get; init; }
    }
}
