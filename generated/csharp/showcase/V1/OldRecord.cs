#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A type on its way out.</summary>
[Obsolete("Deprecated: its documentation says what to use instead.")]
[JsonConverter(typeof(OldRecordConverter))]
public sealed record OldRecord
{
    /// <summary>What it holds.</summary>
    public required string Text { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static OldRecord Parse(string json) => OldRecordConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static OldRecord Parse(ReadOnlySpan<byte> utf8Json) => OldRecordConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => OldRecordConverter.Instance.ToJson(this);
}
