using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Names that are no identifiers.</summary>
[JsonConverter(typeof(OddNamesConverter))]
public sealed record OddNames
{
    /// <summary>A hyphen.</summary>
    public required byte KebabCase { get; init; }

    /// <summary>A blank.</summary>
    public required byte TwoWords { get; init; }

    /// <summary>A digit first.</summary>
    public required byte Value2nd { get; init; }

    /// <summary>A number.</summary>
    public required byte Value42 { get; init; }

    /// <summary>Dots.</summary>
    public required byte ABC { get; init; }

    /// <summary>The dollar sign first.</summary>
    public required byte Schema { get; init; }

    /// <summary>The at sign first.</summary>
    public required byte Id { get; init; }

    /// <summary>What JSON Pointers escape.</summary>
    public required byte XYZ { get; init; }

    /// <summary>Quotes and a backslash.</summary>
    public required byte QuoteQuoteQuote { get; init; }

    /// <summary>What templates replace.</summary>
    public required byte XXX0S { get; init; }

    /// <summary>No ASCII.</summary>
    public required byte Årsak { get; init; }

    /// <summary>Two UTF-16 units.</summary>
    public required byte Fruit { get; init; }

    /// <summary>A line break and a tabulator.</summary>
    public required byte LineBreak { get; init; }

    /// <summary>Line separators.</summary>
    public required byte SeparatorS { get; init; }

    /// <summary>What ends a comment.</summary>
    public required byte Summary { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static OddNames Parse(string json) => OddNamesConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static OddNames Parse(ReadOnlySpan<byte> utf8Json) => OddNamesConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => OddNamesConverter.Instance.ToJson(this);
}
