using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Webshop.Events.V1.Json;

namespace Acme.Webshop.Events.V1;

/// <summary>Customer</summary>
[JsonConverter(typeof(OrderPaidEventCustomerConverter))]
public sealed record OrderPaidEventCustomer
{
    /// <summary>The property <c>id</c>.</summary>
    public required long Id { get; init; }

    /// <summary>The property <c>name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The property <c>email</c>.</summary>
    /// <remarks>A mail address.</remarks>
    public required string Email { get; init; }

    /// <summary>The property <c>company</c>.</summary>
    public string? Company { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static OrderPaidEventCustomer Parse(string json) => OrderPaidEventCustomerConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static OrderPaidEventCustomer Parse(ReadOnlySpan<byte> utf8Json) => OrderPaidEventCustomerConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => OrderPaidEventCustomerConverter.Instance.ToJson(this);
}
