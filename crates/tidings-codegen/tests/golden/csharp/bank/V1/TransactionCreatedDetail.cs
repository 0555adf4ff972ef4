using System;
using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;
using Acme.Events;

namespace Acme.Bank.Events.V1;

/// <summary>What travels.</summary>
/// <example>
/// <code>
/// {
///   "content": {
///     "transactionId": "123e4567-e89b-12d3-a456-426614174000",
///     "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
///     "status": {
///       "text": "created",
///       "code": 1
///     },
///     "sourceUris": [
///       "urn:invoice:1"
///     ]
///   },
///   "timestamp": "2023-07-04T08:05:58.330Z",
///   "metadata": {}
/// }
/// </code>
/// </example>
[JsonConverter(typeof(TransactionCreatedDetailConverter))]
public sealed record TransactionCreatedDetail
{
    /// <summary>Samples, for tests.</summary>
    public static ValueList<TransactionCreatedDetail> Examples => TransactionCreatedDetailExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static TransactionCreatedDetail Example => TransactionCreatedDetailExamples.All[0];

    /// <summary>The property <c>content</c>.</summary>
    public required TransactionCreated Content { get; init; }

    /// <summary>The property <c>timestamp</c>.</summary>
    /// <remarks>A date with time and offset (RFC 3339).</remarks>
    public required string Timestamp { get; init; }

    /// <summary>The property <c>metadata</c>.</summary>
    public required ValueDictionary<string, AnyJson> Metadata { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static TransactionCreatedDetail Parse(string json) => TransactionCreatedDetailConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static TransactionCreatedDetail Parse(ReadOnlySpan<byte> utf8Json) => TransactionCreatedDetailConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TransactionCreatedDetailConverter.Instance.ToJson(this);
}
