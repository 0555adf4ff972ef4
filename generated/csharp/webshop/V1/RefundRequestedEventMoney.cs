using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Webshop.Events.V1.Json;

namespace Acme.Webshop.Events.V1;

/// <summary>An amount of money.</summary>
[JsonConverter(typeof(RefundRequestedEventMoneyConverter))]
public sealed record RefundRequestedEventMoney
{
    /// <summary>The property <c>value</c>.</summary>
    public required double Value { get; init; }

    /// <summary>The property <c>currency</c>.</summary>
    public required string Currency { get; init; }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static RefundRequestedEventMoney Parse(string json) => RefundRequestedEventMoneyConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static RefundRequestedEventMoney Parse(ReadOnlySpan<byte> utf8Json) => RefundRequestedEventMoneyConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => RefundRequestedEventMoneyConverter.Instance.ToJson(this);
}
