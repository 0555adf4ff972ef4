using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Names that differ in little.</summary>
[JsonConverter(typeof(AlikeNamesConverter))]
public sealed record AlikeNames
{
    /// <summary>The property <c>id</c>.</summary>
    public required byte Id { get; init; }

    /// <summary>The property <c>value</c>.</summary>
    public required byte Value { get; init; }

    /// <summary>The property <c>Value2</c>.</summary>
    public required byte Value2 { get; init; }

    /// <summary>The property <c>hTTPServer</c>.</summary>
    public required byte HTtpServer { get; init; }

    /// <summary>The property <c>x1</c>.</summary>
    public required byte X1 { get; init; }

    /// <summary>The property <c>x11</c>.</summary>
    public required byte X11 { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static AlikeNames Parse(string json) => AlikeNamesConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static AlikeNames Parse(ReadOnlySpan<byte> utf8Json) => AlikeNamesConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => AlikeNamesConverter.Instance.ToJson(this);
}
