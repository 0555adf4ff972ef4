using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A record of wide numbers.</summary>
[JsonConverter(typeof(WideRecordConverter))]
public sealed record WideRecord
{
    /// <summary>64 bits with a sign.</summary>
    public required long Int64Value { get; init; }

    /// <summary>A decimal.</summary>
    public required JsonNumber DecimalValue { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static WideRecord Parse(string json) => WideRecordConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static WideRecord Parse(ReadOnlySpan<byte> utf8Json) => WideRecordConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => WideRecordConverter.Instance.ToJson(this);
}
