using System;
using System.Text.Json.Serialization;
using Acme.Bank.Events.V2.Json;
using Acme.Events;

namespace Acme.Bank.Events.V2;

/// <summary>Where a transaction stands.</summary>
[JsonConverter(typeof(StatusConverter))]
public sealed record Status
{
    /// <summary>The state, in words.</summary>
    public required StatusText Text { get; init; }

    /// <summary>The same state as the bank's number for it.</summary>
    public required ushort Code { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Status Parse(string json) => StatusConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Status Parse(ReadOnlySpan<byte> utf8Json) => StatusConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => StatusConverter.Instance.ToJson(this);
}
