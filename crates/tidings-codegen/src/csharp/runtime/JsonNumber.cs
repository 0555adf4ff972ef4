using System;
using System.Globalization;
using System.Text.Json;
using Tidings.Events.Internal;

namespace Tidings.Events;

/// <summary>
/// A decimal number of any size, to its last digit. Nearly all of them are a <c>decimal</c>, from which and to which they
/// convert; one that <c>decimal</c> would round is kept as it was written. Two are equal when they are the same number.
/// </summary>
public readonly struct JsonNumber : IEquatable<JsonNumber>
{
    private readonly decimal value;
    private readonly string? text;

    /// <summary>The number that a <c>decimal</c> is.</summary>
    public JsonNumber(decimal value)
    {
        this.value = value;
    }

    private JsonNumber(string text)
    {
        this.text = text;
    }

    /// <summary>The number that a <c>decimal</c> is.</summary>
    public static implicit operator JsonNumber(decimal value) => new(value);

    /// <summary>The number as a <c>decimal</c>.</summary>
    /// <exception cref="OverflowException">It has more digits than a <c>decimal</c> holds.</exception>
    public static explicit operator decimal(JsonNumber number) => number.ToDecimal();

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(JsonNumber left, JsonNumber right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(JsonNumber left, JsonNumber right) => !left.Equals(right);

    /// <summary>Reads a number.</summary>
    /// <exception cref="FormatException">The text is no number of JSON.</exception>
    public static JsonNumber Parse(string json)
    {
        var number = AnyJson.Parse(json).Element;
        return number.ValueKind == JsonValueKind.Number ? Of(number.GetRawText()) : throw new FormatException("no number");
    }

    /// <summary>Whether a <c>decimal</c> holds the number exactly, and that <c>decimal</c>.</summary>
    public bool TryGetDecimal(out decimal number)
    {
        number = value;
        return text is null;
    }

    /// <summary>The number as a <c>decimal</c>.</summary>
    /// <exception cref="OverflowException">It has more digits than a <c>decimal</c> holds.</exception>
    public decimal ToDecimal() =>
        text is null ? value : throw new OverflowException($"{text} has more digits than a decimal holds");

    /// <inheritdoc/>
    public bool Equals(JsonNumber other) => (text, other.text) switch
    {
        (null, null) => value == other.value,
        ({ } mine, { } theirs) => NumberText.Of(mine) == NumberText.Of(theirs),
        _ => false,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text is null ? value.GetHashCode() : NumberText.Of(text).GetHashCode();

    /// <summary>The number as JSON.</summary>
    public override string ToString() => text ?? value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number by its text, which JSON allows.</summary>
    internal static JsonNumber Of(string json) =>
        NumberText.IsDecimal(json)
            ? new JsonNumber(decimal.Parse(json, NumberStyles.Float, CultureInfo.InvariantCulture))
            : new JsonNumber(json);

    /// <summary>Less than zero where this number is less than the other, and so on.</summary>
    internal int CompareTo(JsonNumber other) =>
        text is null && other.text is null
            ? value.CompareTo(other.value)
            : NumberText.Of(ToString()).CompareTo(NumberText.Of(other.ToString()));
}
