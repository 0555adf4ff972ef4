using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A transfer between accounts.</summary>
[JsonConverter(typeof(TransferConverter))]
public sealed record Transfer
{
    /// <summary>The account to pay from.</summary>
    public required string Iban { get; init; }

    /// <summary>What the receiver shall see, or <c>null</c>.</summary>
    public required string? Message { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Transfer Parse(string json) => TransferConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Transfer Parse(ReadOnlySpan<byte> utf8Json) => TransferConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TransferConverter.Instance.ToJson(this);
}
