using System;
using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;
using Acme.Events;

namespace Acme.Bank.Events.V1;

/// <summary>Where a transaction stands.</summary>
[JsonConverter(typeof(TransactionStatusConverter))]
public sealed record TransactionStatus
{
    /// <summary>The state.</summary>
    public required StatusText Text { get; init; }

    /// <summary>The state as a number.</summary>
    public required ushort Code { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static TransactionStatus Parse(string json) => TransactionStatusConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static TransactionStatus Parse(ReadOnlySpan<byte> utf8Json) => TransactionStatusConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TransactionStatusConverter.Instance.ToJson(this);
}
