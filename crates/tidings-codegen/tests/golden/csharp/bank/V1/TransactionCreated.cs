using System;
using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;
using Acme.Events;

namespace Acme.Bank.Events.V1;

/// <summary>A transaction has been created.</summary>
/// <example>
/// <code>
/// {
///   "transactionId": "123e4567-e89b-12d3-a456-426614174000",
///   "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
///   "status": {
///     "text": "created",
///     "code": 1
///   },
///   "sourceUris": [
///     "urn:invoice:1"
///   ]
/// }
/// </code>
/// </example>
[JsonConverter(typeof(TransactionCreatedConverter))]
public sealed record TransactionCreated
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "bank.transaction:created";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "com.24sevenoffice.banktransfer";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "bank.transaction:created";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<TransactionCreated> Examples => TransactionCreatedExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static TransactionCreated Example => TransactionCreatedExamples.All[0];

    /// <summary>Identifies the transaction.</summary>
    /// <remarks>A UUID (RFC 9562).</remarks>
    public required string TransactionId { get; init; }

    /// <summary>Whose transaction it is.</summary>
    public required string License { get; init; }

    /// <summary>Where it stands.</summary>
    public required TransactionStatus Status { get; init; }

    /// <summary>What it was made from.</summary>
    /// <remarks>A URI (RFC 3986).</remarks>
    public required ValueList<string> SourceUris { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static TransactionCreated Parse(string json) => TransactionCreatedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static TransactionCreated Parse(ReadOnlySpan<byte> utf8Json) => TransactionCreatedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TransactionCreatedConverter.Instance.ToJson(this);
}
