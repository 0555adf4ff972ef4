using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Webshop.Events.V1.Json;

namespace Acme.Webshop.Events.V1;

/// <summary><c>OrderPaidEventLinesItem</c>.</summary>
[JsonConverter(typeof(OrderPaidEventLinesItemConverter))]
public sealed record OrderPaidEventLinesItem
{
    /// <summary>The property <c>article</c>.</summary>
    public required string Article { get; init; }

    /// <summary>The property <c>quantity</c>.</summary>
    public required long Quantity { get; init; }

    /// <summary>The property <c>price</c>.</summary>
    public required JsonNumber Price { get; init; }

    /// <summary>The property <c>discount</c>.</summary>
    public double? Discount { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static OrderPaidEventLinesItem Parse(string json) => OrderPaidEventLinesItemConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static OrderPaidEventLinesItem Parse(ReadOnlySpan<byte> utf8Json) => OrderPaidEventLinesItemConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => OrderPaidEventLinesItemConverter.Instance.ToJson(this);
}
