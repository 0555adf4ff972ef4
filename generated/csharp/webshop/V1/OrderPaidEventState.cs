using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Webshop.Events.V1.Json;

namespace Acme.Webshop.Events.V1;

/// <summary>How far the payment is.</summary>
[JsonConverter(typeof(OrderPaidEventStateConverter))]
public readonly record struct OrderPaidEventState
{
    private readonly string? value;

    /// <summary>A value, whether this version knows it or not.</summary>
    public OrderPaidEventState(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.value = value;
    }

    /// <summary><c>authorized</c>.</summary>
    public static OrderPaidEventState Authorized { get; } = new("authorized");

    /// <summary><c>paid</c>.</summary>
    public static OrderPaidEventState Paid { get; } = new("paid");

    /// <summary>The value on the wire.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Whether this version knows the value.</summary>
    public bool IsKnown => Value is "authorized" or "paid";

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static OrderPaidEventState Parse(string json) => OrderPaidEventStateConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static OrderPaidEventState Parse(ReadOnlySpan<byte> utf8Json) => OrderPaidEventStateConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => OrderPaidEventStateConverter.Instance.ToJson(this);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value;
}
