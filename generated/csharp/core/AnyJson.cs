using System;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Events;

/// <summary>
/// Any JSON value, kept as it was written. Two are equal when they are the same JSON: the order of properties and the
/// spelling of numbers do not count.
/// </summary>
public readonly struct AnyJson : IEquatable<AnyJson>
{
    private static readonly JsonElement NullElement = JsonDocument.Parse("null").RootElement;

    private readonly JsonElement element;

    /// <summary>The value of an element.</summary>
    public AnyJson(JsonElement element)
    {
        this.element = element;
    }

    /// <summary>The value, for reading with System.Text.Json.</summary>
    public JsonElement Element => element.ValueKind == JsonValueKind.Undefined ? NullElement : element;

    /// <summary>The value of an element.</summary>
    public static implicit operator AnyJson(JsonElement element) => new(element);

    /// <summary>The element of a value.</summary>
    public static implicit operator JsonElement(AnyJson value) => value.Element;

    /// <summary>Whether both are the same JSON.</summary>
    public static bool operator ==(AnyJson left, AnyJson right) => left.Equals(right);

    /// <summary>Whether the two are different JSON.</summary>
    public static bool operator !=(AnyJson left, AnyJson right) => !left.Equals(right);

    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static AnyJson Parse(string json)
    {
        using var document = JsonDocument.Parse(json, WireLimits.Document);
        return document.RootElement.Clone();
    }

    /// <summary>The value as JSON.</summary>
    public string ToJson() => Element.GetRawText();

    /// <inheritdoc/>
    public bool Equals(AnyJson other) => JsonEquality.Same(Element, other.Element);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AnyJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => JsonEquality.Hash(Element);

    /// <summary>The value as JSON.</summary>
    public override string ToString() => ToJson();
}
