using System;
using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;
using Acme.Events;

namespace Acme.Bank.Events.V1;

/// <summary>How the deletion of a transaction changed.</summary>
[JsonConverter(typeof(DeletionStatusConverter))]
public sealed record DeletionStatus
{
    /// <summary>What it is from now on.</summary>
    public required DeletionState New { get; init; }

    /// <summary>What it was until now.</summary>
    public required DeletionState Old { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static DeletionStatus Parse(string json) => DeletionStatusConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static DeletionStatus Parse(ReadOnlySpan<byte> utf8Json) => DeletionStatusConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => DeletionStatusConverter.Instance.ToJson(this);
}
