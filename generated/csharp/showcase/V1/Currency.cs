using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A currency by ISO 4217. There may be others.</summary>
[JsonConverter(typeof(CurrencyConverter))]
public readonly record struct Currency
{
    private readonly string? value;

    /// <summary>A value, whether this version knows it or not.</summary>
    public Currency(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.value = value;
    }

    /// <summary>Norwegian kroner.</summary>
    public static Currency Nok { get; } = new("NOK");

    /// <summary>Euro.</summary>
    public static Currency Eur { get; } = new("EUR");

    /// <summary>The value on the wire.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Whether this version knows the value.</summary>
    public bool IsKnown => Value is "NOK" or "EUR";

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Currency Parse(string json) => CurrencyConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Currency Parse(ReadOnlySpan<byte> utf8Json) => CurrencyConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => CurrencyConverter.Instance.ToJson(this);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value;
}
