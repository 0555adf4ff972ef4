#pragma warning disable CS0618, CS9042 // What is deprecated is still read, kept and written.

using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary>Use something else.</summary>
[Obsolete("Deprecated: its documentation says what to use instead.")]
[JsonConverter(typeof(OldConverter))]
public sealed record Old
{
    /// <summary>The property <c>x</c>.</summary>
    [Obsolete("Deprecated: its documentation says what to use instead.")]
    public required string X { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Old Parse(string json) => OldConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Old Parse(ReadOnlySpan<byte> utf8Json) => OldConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => OldConverter.Instance.ToJson(this);
}
