namespace Acme.Webshop.Events;

/// <summary>The detail-types of the events, for rules and senders.</summary>
public static class WebshopDetailTypes
{
    /// <summary><c>order.paid</c>, version 1.</summary>
    public const string OrderPaidEventV1 = "order.paid@v1";

    /// <summary><c>parcel-tracked</c>, version 1.</summary>
    public const string ParcelTrackedEventV1 = "parcel-tracked@v1";

    /// <summary><c>refund-requested</c>, version 1.</summary>
    public const string RefundRequestedEventV1 = "refund-requested@v1";
}
