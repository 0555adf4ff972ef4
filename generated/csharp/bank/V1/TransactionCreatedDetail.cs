using System;
using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;

namespace Acme.Bank.Events.V1;

/// <summary>What every event of the bank travels in.</summary>
[JsonConverter(typeof(TransactionCreatedDetailConverter))]
public sealed record TransactionCreatedDetail
{
    /// <summary>Samples, for tests.</summary>
    public static ValueList<TransactionCreatedDetail> Examples => TransactionCreatedDetailExamples.All;

    /// <summary>What happened.</summary>
    public required TransactionCreated Content { get; init; }

    /// <summary>When it happened, in UTC with milliseconds.</summary>
    /// <remarks>A date with time and offset (RFC 3339).</remarks>
    public required string Timestamp { get; init; }

    /// <summary>What the sender adds for tracing. Readers must not depend on it.</summary>
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
