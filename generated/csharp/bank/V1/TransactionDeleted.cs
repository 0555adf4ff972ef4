using System;
using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;
using Acme.Events;

namespace Acme.Bank.Events.V1;

/// <summary>A transaction was deleted.</summary>
/// <example>
/// <code>
/// {
///   "transactionId": "123e4567-e89b-12d3-a456-426614174000",
///   "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
///   "status": {
///     "text": "created",
///     "code": 10
///   }
/// }
/// </code>
/// </example>
[JsonConverter(typeof(TransactionDeletedConverter))]
public sealed record TransactionDeleted
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "bank.transaction:deleted";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "com.24sevenoffice.banktransfer";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "bank.transaction:deleted";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<TransactionDeleted> Examples => TransactionDeletedExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static TransactionDeleted Example => TransactionDeletedExamples.All[0];

    /// <summary>The transaction's UUID.</summary>
    /// <remarks>A UUID (RFC 9562).</remarks>
    public required string TransactionId { get; init; }

    /// <summary>
    /// The licence that the transaction belongs to: the identity's UUID, the client's number and the
    /// licence's number, joined by semicolons.
    /// </summary>
    public required string License { get; init; }

    /// <summary>Where the transaction stood when it was deleted.</summary>
    public required Status Status { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static TransactionDeleted Parse(string json) => TransactionDeletedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static TransactionDeleted Parse(ReadOnlySpan<byte> utf8Json) => TransactionDeletedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TransactionDeletedConverter.Instance.ToJson(this);
}
