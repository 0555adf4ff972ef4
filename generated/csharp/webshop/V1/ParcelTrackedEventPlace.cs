using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Webshop.Events.V1.Json;

namespace Acme.Webshop.Events.V1;

/// <summary><c>ParcelTrackedEventPlace</c>.</summary>
[JsonConverter(typeof(ParcelTrackedEventPlaceConverter))]
public sealed record ParcelTrackedEventPlace
{
    /// <summary>The property <c>city</c>.</summary>
    public required string City { get; init; }

    /// <summary>The property <c>country</c>.</summary>
    public required string Country { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static ParcelTrackedEventPlace Parse(string json) => ParcelTrackedEventPlaceConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static ParcelTrackedEventPlace Parse(ReadOnlySpan<byte> utf8Json) => ParcelTrackedEventPlaceConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ParcelTrackedEventPlaceConverter.Instance.ToJson(this);
}
