using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Trading.Events.Json;

namespace Acme.Trading.Events;

/// <summary>An event as EventBridge delivers it.</summary>
[JsonConverter(typeof(TradingEventConverter))]
public abstract record TradingEvent
{
    private TradingEvent()
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
    public static TradingEvent Parse(string json) => TradingEventConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static TradingEvent Parse(ReadOnlySpan<byte> utf8Json) => TradingEventConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TradingEventConverter.Instance.ToJson(this);

    /// <summary><c>BusinessUnitsCreated</c>, version 1.</summary>
    public sealed record BusinessUnitsCreatedV1 : TradingEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.BusinessUnitsCreated Detail { get; init; }
    }

    /// <summary><c>TradeInventoryAllocated</c>, version 1.</summary>
    public sealed record TradeInventoryAllocatedV1 : TradingEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.TradeInventoryAllocated Detail { get; init; }
    }

    /// <summary>An event that this version of the package does not know.</summary>
    public sealed record Unrecognized : TradingEvent
    {
        /// <summary>Who sent the event.</summary>
        public required string Source { get; init; }

        /// <summary>What the event is called.</summary>
        public required string DetailType { get; init; }

        /// <summary>What the event says.</summary>
        public required AnyJson Detail { get; init; }
    }
}
