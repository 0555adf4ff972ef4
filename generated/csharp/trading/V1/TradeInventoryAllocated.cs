using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Trading.Events.V1.Json;

namespace Acme.Trading.Events.V1;

/// <summary>Inventory was set aside for a trade.</summary>
/// <example>
/// <code>
/// {
///   "correlationId": "0d3b7c52-5f0f-4c0e-9a55-6a1d3c1b9e77",
///   "userId": "user-1042",
///   "organisationId": "org-77",
///   "tradeId": "trade-9001",
///   "businessUnit": {
///     "id": "unit-12",
///     "name": "Grain, north",
///     "parentId": "unit-1"
///   },
///   "allocations": [
///     {
///       "sku": "WHEAT-50KG",
///       "quantity": 120,
///       "locationId": "silo-4"
///     }
///   ]
/// }
/// </code>
/// </example>
[JsonConverter(typeof(TradeInventoryAllocatedConverter))]
public sealed record TradeInventoryAllocated
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "TradeInventoryAllocated";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "trading";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "TradeInventoryAllocated";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<TradeInventoryAllocated> Examples => TradeInventoryAllocatedExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static TradeInventoryAllocated Example => TradeInventoryAllocatedExamples.All[0];

    /// <summary>Joins all events that one request led to.</summary>
    /// <remarks>A UUID (RFC 9562).</remarks>
    public required string CorrelationId { get; init; }

    /// <summary>The user who made the request.</summary>
    public required string UserId { get; init; }

    /// <summary>The organisation that the user acted for.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>The trade that the inventory is for.</summary>
    public required string TradeId { get; init; }

    /// <summary>The business unit that trades.</summary>
    public required BusinessUnit BusinessUnit { get; init; }

    /// <summary>What was set aside, an item for each place, and at least one.</summary>
    public required ValueList<Allocation> Allocations { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static TradeInventoryAllocated Parse(string json) => TradeInventoryAllocatedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static TradeInventoryAllocated Parse(ReadOnlySpan<byte> utf8Json) => TradeInventoryAllocatedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TradeInventoryAllocatedConverter.Instance.ToJson(this);
}
