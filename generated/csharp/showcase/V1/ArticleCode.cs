using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Three letters and at least one digit.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(ArticleCodeConverter))]
public readonly record struct ArticleCode(string Value)
{
    /// <summary>A value as this type.</summary>
    public static implicit operator ArticleCode(string value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator string(ArticleCode value) => value.Value;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static ArticleCode Parse(string json) => ArticleCodeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static ArticleCode Parse(ReadOnlySpan<byte> utf8Json) => ArticleCodeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ArticleCodeConverter.Instance.ToJson(this);

    /// <summary>The value.</summary>
    public override string ToString() => $"{Value}";
}
