using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Acme.Users.Events.Json;

/// <summary>Reads a value at whose first token the reader stands, and leaves the reader at its last.</summary>
internal delegate T ReadJson<out T>(ref Utf8JsonReader reader);

/// <summary>What the readers of the types are made of. They throw as soon as something is wrong and do not say what.</summary>
internal static class JsonReading
{
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new();

    internal static JsonException Mismatch() => new("the document does not fit the type");

    /// <summary>Whether an exception means that the document is wrong.</summary>
    internal static bool IsMismatch(Exception exception) =>
        exception is JsonException or InvalidOperationException or FormatException;

    internal static string String(ref Utf8JsonReader reader) => reader.GetString() ?? throw Mismatch();

    internal static bool Boolean(ref Utf8JsonReader reader) => reader.GetBoolean();

    internal static sbyte SByte(ref Utf8JsonReader reader) =>
        reader.TryGetSByte(out var value) ? value : Integer<sbyte>(ref reader);

    internal static byte Byte(ref Utf8JsonReader reader) =>
        reader.TryGetByte(out var value) ? value : Integer<byte>(ref reader);

    internal static short Int16(ref Utf8JsonReader reader) =>
        reader.TryGetInt16(out var value) ? value : Integer<short>(ref reader);

    internal static ushort UInt16(ref Utf8JsonReader reader) =>
        reader.TryGetUInt16(out var value) ? value : Integer<ushort>(ref reader);

    internal static int Int32(ref Utf8JsonReader reader) =>
        reader.TryGetInt32(out var value) ? value : Integer<int>(ref reader);

    internal static uint UInt32(ref Utf8JsonReader reader) =>
        reader.TryGetUInt32(out var value) ? value : Integer<uint>(ref reader);

    internal static long Int64(ref Utf8JsonReader reader) =>
        reader.TryGetInt64(out var value) ? value : Integer<long>(ref reader);

    internal static ulong UInt64(ref Utf8JsonReader reader) =>
        reader.TryGetUInt64(out var value) ? value : Integer<ulong>(ref reader);

    internal static Int128 Int128(ref Utf8JsonReader reader) => Integer<Int128>(ref reader);

    internal static UInt128 UInt128(ref Utf8JsonReader reader) => Integer<UInt128>(ref reader);

    internal static BigInteger BigInteger(ref Utf8JsonReader reader) =>
        NumberText.Of(NumberToken(ref reader)).TryGetInteger(out var integer) ? integer : throw Mismatch();

    internal static double Double(ref Utf8JsonReader reader) =>
        reader.TryGetDouble(out var value) && double.IsFinite(value) ? value : throw Mismatch();

    internal static float Single(ref Utf8JsonReader reader) =>
        reader.TryGetSingle(out var value) && float.IsFinite(value) ? value : throw Mismatch();

    /// <summary>A decimal whose digits all fit; none is rounded away.</summary>
    internal static decimal Decimal(ref Utf8JsonReader reader)
    {
        if (!reader.TryGetDecimal(out var value))
        {
            throw Mismatch();
        }

        return reader.ValueSpan.Length <= 28 || Is.ExactDecimal(NumberToken(ref reader)) ? value : throw Mismatch();
    }

    internal static AnyJson Any(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    internal static JsonNull Null(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? default : throw Mismatch();

    internal static string Constant(ref Utf8JsonReader reader, string expected) =>
        String(ref reader) == expected ? expected : throw Mismatch();

    internal static BigInteger Constant(ref Utf8JsonReader reader, BigInteger expected) =>
        BigInteger(ref reader) == expected ? expected : throw Mismatch();

    internal static bool Constant(ref Utf8JsonReader reader, bool expected) =>
        reader.GetBoolean() == expected ? expected : throw Mismatch();

    internal static T? OrNull<T>(ref Utf8JsonReader reader, ReadJson<T> read)
        where T : class => reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    internal static T? OrNullValue<T>(ref Utf8JsonReader reader, ReadJson<T> read)
        where T : struct => reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    internal static T Required<T>(T? value)
        where T : class => value ?? throw Mismatch();

    internal static T Required<T>(T? value)
        where T : struct => value ?? throw Mismatch();

    internal static T Required<T>(Omittable<T> value) => value.IsPresent ? value.Value! : throw Mismatch();

    internal static T AtLeast<T>(T value, T minimum)
        where T : INumber<T> => value >= minimum ? value : throw Mismatch();

    internal static T AtMost<T>(T value, T maximum)
        where T : INumber<T> => value <= maximum ? value : throw Mismatch();

    /// <summary>At least a number that has no literal in C#.</summary>
    internal static T AtLeast<T>(T value, string minimum)
        where T : INumber<T> => AtLeast(value, T.Parse(minimum, CultureInfo.InvariantCulture));

    /// <summary>At most a number that has no literal in C#.</summary>
    internal static T AtMost<T>(T value, string maximum)
        where T : INumber<T> => AtMost(value, T.Parse(maximum, CultureInfo.InvariantCulture));

    /// <summary>A text of so many characters (Unicode scalar values).</summary>
    internal static string Length(string text, int min = 0, int max = int.MaxValue)
    {
        var length = Is.Characters(text);
        return length >= min && length <= max ? text : throw Mismatch();
    }

    internal static string Matching(string text, string pattern) =>
        Pattern(pattern).IsMatch(text) ? text : throw Mismatch();

    /// <summary>A pattern, translated from ECMA 262 by the generator.</summary>
    internal static Regex Pattern(string pattern) => Patterns.GetOrAdd(
        pattern,
        static pattern => new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));

    /// <summary>Reads with <paramref name="read"/>, or goes back to where the reader stood.</summary>
    internal static bool Try<T>(ref Utf8JsonReader reader, ReadJson<T> read, [NotNullWhen(true)] out T? value)
        where T : class
    {
        var start = reader;
        try
        {
            value = read(ref reader);
            return true;
        }
        catch (Exception mismatch) when (IsMismatch(mismatch))
        {
            reader = start;
            value = null;
            return false;
        }
    }

    /// <summary>The value at which the reader stands; the caller's reader stays there.</summary>
    internal static JsonElement Peek(Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    internal static void StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Mismatch();
        }
    }

    /// <summary>Goes on to the next property's name; false at the end of the object.</summary>
    internal static bool NextProperty(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Refuses a property that a closed record does not know; the tag of the union around it is none.</summary>
    internal static void OnlyTag(ref Utf8JsonReader reader, string? tag)
    {
        if (tag is null || !reader.ValueTextEquals(tag))
        {
            throw Mismatch();
        }

        reader.Skip();
    }

    /// <summary>Refuses an object without a property that it needs.</summary>
    internal static void Present(bool seen)
    {
        if (!seen)
        {
            throw Mismatch();
        }
    }

    /// <summary>Reads the end of an object that has no more properties.</summary>
    internal static void EndObject(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndObject)
        {
            throw Mismatch();
        }
    }

    /// <summary>The text of a property of the object at which the reader stands; the caller's reader stays there.</summary>
    internal static string? Tag(Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        StartObject(ref reader);
        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals(name))
            {
                reader.Read();
                return reader.GetString();
            }

            reader.Skip();
        }

        return null;
    }

    /// <summary>The name of the first property of an object; the reader then stands at its value.</summary>
    internal static string OnlyKey(ref Utf8JsonReader reader)
    {
        StartObject(ref reader);
        if (!NextProperty(ref reader))
        {
            throw Mismatch();
        }

        var key = String(ref reader);
        reader.Read();
        return key;
    }

    internal static ValueList<T> List<T>(
        ref Utf8JsonReader reader, ReadJson<T> read, int min = 0, int max = int.MaxValue, bool unique = false)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Mismatch();
        }

        var items = new Items<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(read(ref reader));
        }

        var list = items.ToValueList();
        if (list.Count < min || list.Count > max || (unique && new HashSet<T>(list).Count < list.Count))
        {
            throw Mismatch();
        }

        return list;
    }

    /// <summary>An array with a type a position: <paramref name="read"/> calls <see cref="Next"/> for each.</summary>
    internal static T Tuple<T>(ref Utf8JsonReader reader, ReadJson<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Mismatch();
        }

        var tuple = read(ref reader);
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? tuple : throw Mismatch();
    }

    internal static T Next<T>(ref Utf8JsonReader reader, ReadJson<T> read) =>
        reader.Read() && reader.TokenType != JsonTokenType.EndArray ? read(ref reader) : throw Mismatch();

    internal static ValueDictionary<TKey, TValue> Map<TKey, TValue>(
        ref Utf8JsonReader reader,
        ReadJson<TKey> readKey,
        ReadJson<TValue> read,
        int min = 0,
        int max = int.MaxValue)
        where TKey : notnull
    {
        StartObject(ref reader);
        var entries = new Dictionary<TKey, TValue>();
        while (NextProperty(ref reader))
        {
            var key = readKey(ref reader);
            reader.Read();
            entries[key] = read(ref reader);
        }

        return entries.Count >= min && entries.Count <= max ? new ValueDictionary<TKey, TValue>(entries) : throw Mismatch();
    }

    private static T Integer<T>(ref Utf8JsonReader reader)
        where T : struct, INumberBase<T>
    {
        var text = NumberToken(ref reader);
        if (T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        try
        {
            return NumberText.Of(text).TryGetInteger(out var integer) ? T.CreateChecked(integer) : throw Mismatch();
        }
        catch (OverflowException)
        {
            throw Mismatch();
        }
    }

    private static string NumberToken(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Mismatch();
        }

        return reader.HasValueSequence
            ? Encoding.ASCII.GetString(reader.ValueSequence)
            : Encoding.ASCII.GetString(reader.ValueSpan);
    }

    /// <summary>Grows an array that a <see cref="ValueList{T}"/> then takes over.</summary>
    private struct Items<T>()
    {
        private T[] items = [];
        private int count;

        internal void Add(T item)
        {
            if (count == items.Length)
            {
                Array.Resize(ref items, count == 0 ? 4 : count * 2);
            }

            items[count++] = item;
        }

        internal ValueList<T> ToValueList()
        {
            if (count == 0)
            {
                return ValueList<T>.Empty;
            }

            if (count < items.Length)
            {
                Array.Resize(ref items, count);
            }

            return new ValueList<T>(items);
        }
    }
}
