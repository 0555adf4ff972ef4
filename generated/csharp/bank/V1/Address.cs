using System;
using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;
using Acme.Events;

namespace Acme.Bank.Events.V1;

/// <summary>Where somebody lives.</summary>
[JsonConverter(typeof(AddressConverter))]
public sealed record Address
{
    /// <summary>Street and house number.</summary>
    public required string Street { get; init; }

    /// <summary>The city, without its postal code.</summary>
    public required string City { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Address Parse(string json) => AddressConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Address Parse(ReadOnlySpan<byte> utf8Json) => AddressConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => AddressConverter.Instance.ToJson(this);
}
