using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Trading.Events.V1.Json;

namespace Acme.Trading.Events.V1;

/// <summary>Goods set aside in one place.</summary>
[JsonConverter(typeof(AllocationConverter))]
public sealed record Allocation
{
    /// <summary>The article.</summary>
    public required string Sku { get; init; }

    /// <summary>How many pieces of it, at least one.</summary>
    public required uint Quantity { get; init; }

    /// <summary>Where they lie.</summary>
    public required string LocationId { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Allocation Parse(string json) => AllocationConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Allocation Parse(ReadOnlySpan<byte> utf8Json) => AllocationConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => AllocationConverter.Instance.ToJson(this);
}
