using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Trading.Events.V1.Json;

namespace Acme.Trading.Events.V1;

/// <summary>A part of an organisation that trades on its own.</summary>
[JsonConverter(typeof(BusinessUnitConverter))]
public sealed record BusinessUnit
{
    /// <summary>The business unit's identifier.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>The identifier of the business unit that it is a part of, if it is a part of one.</summary>
    public string? ParentId { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static BusinessUnit Parse(string json) => BusinessUnitConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static BusinessUnit Parse(ReadOnlySpan<byte> utf8Json) => BusinessUnitConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => BusinessUnitConverter.Instance.ToJson(this);
}
