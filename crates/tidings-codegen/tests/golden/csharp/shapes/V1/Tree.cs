using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>Tree</c>.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(TreeConverter))]
public readonly record struct Tree(ValueList<Tree> Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator Tree(ValueList<Tree> value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator ValueList<Tree>(Tree value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Tree Parse(string json) => TreeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Tree Parse(ReadOnlySpan<byte> utf8Json) => TreeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TreeConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
