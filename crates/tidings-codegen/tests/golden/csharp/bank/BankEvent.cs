using System;
using System.Text.Json.Serialization;
using Acme.Bank.Events.Json;
using Acme.Events;

namespace Acme.Bank.Events;

/// <summary>An event as EventBridge delivers it.</summary>
[JsonConverter(typeof(BankEventConverter))]
public abstract record BankEvent
{
    private BankEvent()
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
    public static BankEvent Parse(string json) => BankEventConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static BankEvent Parse(ReadOnlySpan<byte> utf8Json) => BankEventConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => BankEventConverter.Instance.ToJson(this);

    /// <summary><c>bank.test:created</c>, version 1.</summary>
    public sealed record TestCreatedV1 : BankEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.TestCreated Detail { get; init; }
    }

    /// <summary><c>bank.transaction:created</c>, version 1.</summary>
    public sealed record TransactionCreatedV1 : BankEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.TransactionCreatedDetail Detail { get; init; }
    }

    /// <summary>An event that this version of the package does not know.</summary>
    public sealed record Unrecognized : BankEvent
    {
        /// <summary>Who sent the event.</summary>
        public required string Source { get; init; }

        /// <summary>What the event is called.</summary>
        public required string DetailType { get; init; }

        /// <summary>What the event says.</summary>
        public required AnyJson Detail { get; init; }
    }
}
