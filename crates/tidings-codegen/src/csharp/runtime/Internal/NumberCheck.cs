using System;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Tidings.Events.Internal;

/// <content>Numbers.</content>
public static partial class Is
{
    public static CheckJson SByte { get; } = Integer(sbyte.MinValue, sbyte.MaxValue);

    public static CheckJson Byte { get; } = Integer(byte.MinValue, byte.MaxValue);

    public static CheckJson Int16 { get; } = Integer(short.MinValue, short.MaxValue);

    public static CheckJson UInt16 { get; } = Integer(ushort.MinValue, ushort.MaxValue);

    public static CheckJson Int32 { get; } = Integer(int.MinValue, int.MaxValue);

    public static CheckJson UInt32 { get; } = Integer(uint.MinValue, uint.MaxValue);

    public static CheckJson Int64 { get; } = Integer(long.MinValue, long.MaxValue);

    public static CheckJson UInt64 { get; } = Integer(ulong.MinValue, ulong.MaxValue);

    public static CheckJson Int128 { get; } = Integer(global::System.Int128.MinValue, global::System.Int128.MaxValue);

    public static CheckJson UInt128 { get; } = Integer(global::System.UInt128.MinValue, global::System.UInt128.MaxValue);

    public static CheckJson BigInteger { get; } = Integer(default(BigInteger?), null);

    /// <summary>A double that is finite, as every JSON number of a sensible size is.</summary>
    public static CheckJson Double { get; } = static (json, at) =>
    {
        if (json.ValueKind != JsonValueKind.Number || !json.TryGetDouble(out var value) || !double.IsFinite(value))
        {
            at.Expected("a number", json);
        }
    };

    public static CheckJson Decimal { get; } = static (json, at) => at.Expect(JsonValueKind.Number, "a number", json);

    public static CheckJson Integer(BigInteger? min, BigInteger? max) => (json, at) =>
    {
        if (json.ValueKind != JsonValueKind.Number
            || !NumberText.Of(json.GetRawText()).IsInteger)
        {
            at.Expected("an integer", json);
        }
        else if (!NumberText.Of(json.GetRawText()).TryGetInteger(out var value) || value < min || value > max)
        {
            at.Expected($"an integer{Range(min, max)}", json);
        }
    };

    /// <summary>An integer within bounds that have no literal in C#.</summary>
    public static CheckJson Integer(string? min, string? max) => Integer(Bound(min), Bound(max));

    /// <summary>A number within bounds; <paramref name="range"/> says them in words.</summary>
    public static CheckJson Within(
        CheckJson number,
        string range,
        double? above = null,
        double? atLeast = null,
        double? atMost = null,
        double? below = null) => (json, at) =>
    {
        if (at.IsWell(number, json)
            && json.TryGetDouble(out var value)
            && (value <= above || value < atLeast || value > atMost || value >= below))
        {
            at.Expected($"a number {range}", json);
        }
    };

    /// <inheritdoc cref="Within(CheckJson, string, double?, double?, double?, double?)"/>
    public static CheckJson Within(
        CheckJson number,
        string range,
        JsonNumber? above = null,
        JsonNumber? atLeast = null,
        JsonNumber? atMost = null,
        JsonNumber? below = null) => (json, at) =>
    {
        if (at.IsWell(number, json)
            && !JsonReading.IsWithin(JsonNumber.Of(json.GetRawText()), above, atLeast, atMost, below))
        {
            at.Expected($"a number {range}", json);
        }
    };

    /// <summary>A number that a factor divides.</summary>
    public static CheckJson MultipleOf(CheckJson number, string factor) => (json, at) =>
    {
        if (at.IsWell(number, json)
            && !NumberText.Of(json.GetRawText()).IsMultipleOf(NumberText.Of(factor)))
        {
            at.Expected($"a multiple of {factor}", json);
        }
    };

    private static BigInteger? Bound(string? text) =>
        text is null ? null : global::System.Numerics.BigInteger.Parse(text, CultureInfo.InvariantCulture);

    private static string Range<T>(T? min, T? max)
        where T : struct, IFormattable => (Show(min), Show(max)) switch
        {
            (null, null) => string.Empty,
            ({ } least, null) => $" of at least {least}",
            (null, { } most) => $" of at most {most}",
            ({ } least, { } most) => $" from {least} to {most}",
        };

    private static string? Show<T>(T? bound)
        where T : struct, IFormattable => bound?.ToString(null, CultureInfo.InvariantCulture);
}
