namespace Acme.Trading.Events;

/// <summary>The detail-types of the events, for rules and senders.</summary>
public static class TradingDetailTypes
{
    /// <summary><c>BusinessUnitsCreated</c>, version 1.</summary>
    public const string BusinessUnitsCreatedV1 = "BusinessUnitsCreated";

    /// <summary><c>TradeInventoryAllocated</c>, version 1.</summary>
    public const string TradeInventoryAllocatedV1 = "TradeInventoryAllocated";
}
