using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Payments by their names.</summary>
[JsonConverter(typeof(BudgetConverter))]
public sealed record Budget
{
    /// <summary>Which of them comes first.</summary>
    public required string First { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, Payment> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Budget Parse(string json) => BudgetConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Budget Parse(ReadOnlySpan<byte> utf8Json) => BudgetConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => BudgetConverter.Instance.ToJson(this);
}
