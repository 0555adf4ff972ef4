using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>Open</c>.</summary>
[JsonConverter(typeof(OpenConverter))]
public abstract record Open
{
    private Open()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Open Parse(string json) => OpenConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Open Parse(ReadOnlySpan<byte> utf8Json) => OpenConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => OpenConverter.Instance.ToJson(this);

    /// <summary><c>a</c>.</summary>
    public sealed record A : Open
    {
        /// <summary>The property <c>x</c>.</summary>
        public required string X { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary><c>unknown</c>.</summary>
    public sealed record UnknownVariant : Open
    {
        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A variant that this version does not know.</summary>
    /// <param name="Json">The whole value, as it was received.</param>
    public sealed record Unknown(AnyJson Json) : Open;
}
