using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace Acme.Events.Internal;

/// <summary>Reads a value at whose first token the reader stands, and leaves the reader at its last.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T ReadJson<out T>(ref Utf8JsonReader reader);

/// <summary>What the readers of the types are made of. They throw as soon as something is wrong and do not say what.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonReading
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>So many digits, with sign and point, fit a <c>decimal</c> whatever they are.</summary>
    private const int DecimalDigits = 28;

    public static JsonException Mismatch() => new("the document does not fit the type");

    /// <summary>Whether an exception means that the document is wrong.</summary>
    internal static bool IsMismatch(Exception exception) =>
        exception is JsonException or InvalidOperationException or FormatException or DecoderFallbackException;

    public static string String(ref Utf8JsonReader reader) => reader.GetString() ?? throw Mismatch();

    /// <summary>A text or a property's name as UTF-8: what is compared need not become a <c>string</c> first.</summary>
    public static ReadOnlySpan<byte> Text(scoped ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw Mismatch();
        }

        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            return reader.ValueSpan;
        }

        var text = new byte[reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length];
        return text.AsSpan(0, reader.CopyString(text));
    }

    /// <summary>The same text as a <c>string</c>.</summary>
    public static string String(ReadOnlySpan<byte> text) => Utf8.GetString(text);

    public static bool Boolean(ref Utf8JsonReader reader) => reader.GetBoolean();

    public static sbyte SByte(ref Utf8JsonReader reader) =>
        reader.TryGetSByte(out var value) ? value : Integer<sbyte>(ref reader);

    public static byte Byte(ref Utf8JsonReader reader) =>
        reader.TryGetByte(out var value) ? value : Integer<byte>(ref reader);

    public static short Int16(ref Utf8JsonReader reader) =>
        reader.TryGetInt16(out var value) ? value : Integer<short>(ref reader);

    public static ushort UInt16(ref Utf8JsonReader reader) =>
        reader.TryGetUInt16(out var value) ? value : Integer<ushort>(ref reader);

    public static int Int32(ref Utf8JsonReader reader) =>
        reader.TryGetInt32(out var value) ? value : Integer<int>(ref reader);

    public static uint UInt32(ref Utf8JsonReader reader) =>
        reader.TryGetUInt32(out var value) ? value : Integer<uint>(ref reader);

    public static long Int64(ref Utf8JsonReader reader) =>
        reader.TryGetInt64(out var value) ? value : Integer<long>(ref reader);

    public static ulong UInt64(ref Utf8JsonReader reader) =>
        reader.TryGetUInt64(out var value) ? value : Integer<ulong>(ref reader);

    public static Int128 Int128(ref Utf8JsonReader reader) => Integer<Int128>(ref reader);

    public static UInt128 UInt128(ref Utf8JsonReader reader) => Integer<UInt128>(ref reader);

    public static BigInteger BigInteger(ref Utf8JsonReader reader) =>
        NumberText.Of(Number(ref reader)).TryGetInteger(out var integer) ? integer : throw Mismatch();

    /// <summary>An integer as it is usually spelled, for choices among values that C# has no literals for.</summary>
    public static string IntegerText(ref Utf8JsonReader reader) =>
        BigInteger(ref reader).ToString(CultureInfo.InvariantCulture);

    public static double Double(ref Utf8JsonReader reader) =>
        reader.TryGetDouble(out var value) && double.IsFinite(value) ? value : throw Mismatch();

    /// <summary>A decimal to its last digit.</summary>
    public static JsonNumber Decimal(ref Utf8JsonReader reader)
    {
        var digits = reader.ValueSpan;
        return reader.TokenType == JsonTokenType.Number
            && digits.Length <= DecimalDigits
            && digits.IndexOfAny("eE"u8) < 0
            && !reader.HasValueSequence
            && reader.TryGetDecimal(out var value)
                ? new JsonNumber(value)
                : JsonNumber.Of(Number(ref reader));
    }

    /// <summary>Any value that is text all through: half of a surrogate pair, which JSON's grammar allows, is none.</summary>
    public static AnyJson Any(ref Utf8JsonReader reader)
    {
        var ahead = reader;
        var depth = reader.CurrentDepth;
        do
        {
            if (ahead.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && ahead.ValueIsEscaped)
            {
                Text(ref ahead);
            }
        }
        while ((ahead.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || ahead.CurrentDepth > depth)
            && ahead.Read());

        return JsonElement.ParseValue(ref reader);
    }

    public static JsonNull Null(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? default : throw Mismatch();

    public static string Constant(ref Utf8JsonReader reader, string expected) =>
        String(ref reader) == expected ? expected : throw Mismatch();

    public static int Constant(ref Utf8JsonReader reader, int expected) =>
        Int32(ref reader) == expected ? expected : throw Mismatch();

    public static long Constant(ref Utf8JsonReader reader, long expected) =>
        Int64(ref reader) == expected ? expected : throw Mismatch();

    public static BigInteger Constant(ref Utf8JsonReader reader, BigInteger expected) =>
        BigInteger(ref reader) == expected ? expected : throw Mismatch();

    public static bool Constant(ref Utf8JsonReader reader, bool expected) =>
        reader.GetBoolean() == expected ? expected : throw Mismatch();

    /// <summary>A value that stands for what was read.</summary>
    public static T Then<TRead, T>(TRead read, T value) => value;

    public static T? OrNull<T>(ref Utf8JsonReader reader, ReadJson<T> read)
        where T : class => reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    public static T? OrNullValue<T>(ref Utf8JsonReader reader, ReadJson<T> read)
        where T : struct => reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    public static T Required<T>(T? value)
        where T : class => value ?? throw Mismatch();

    public static T Required<T>(T? value)
        where T : struct => value ?? throw Mismatch();

    public static T Required<T>(Omittable<T> value) => value.IsPresent ? value.Value! : throw Mismatch();

    public static T AtLeast<T>(T value, T minimum)
        where T : INumber<T> => value >= minimum ? value : throw Mismatch();

    public static T AtMost<T>(T value, T maximum)
        where T : INumber<T> => value <= maximum ? value : throw Mismatch();

    /// <summary>At least a number that has no literal in C#.</summary>
    public static T AtLeast<T>(T value, string minimum)
        where T : INumber<T> => AtLeast(value, T.Parse(minimum, CultureInfo.InvariantCulture));

    /// <summary>At most a number that has no literal in C#.</summary>
    public static T AtMost<T>(T value, string maximum)
        where T : INumber<T> => AtMost(value, T.Parse(maximum, CultureInfo.InvariantCulture));

    /// <summary>A number within bounds; those that are left out do not count.</summary>
    public static double Within(
        double value, double? above = null, double? atLeast = null, double? atMost = null, double? below = null) =>
        value <= above || value < atLeast || value > atMost || value >= below ? throw Mismatch() : value;

    /// <inheritdoc cref="Within(double, double?, double?, double?, double?)"/>
    public static JsonNumber Within(
        JsonNumber value,
        JsonNumber? above = null,
        JsonNumber? atLeast = null,
        JsonNumber? atMost = null,
        JsonNumber? below = null) =>
        IsWithin(value, above, atLeast, atMost, below) ? value : throw Mismatch();

    internal static bool IsWithin(
        JsonNumber value, JsonNumber? above, JsonNumber? atLeast, JsonNumber? atMost, JsonNumber? below) =>
        !(value.CompareTo(above ?? value) <= 0 && above is not null)
        && value.CompareTo(atLeast ?? value) >= 0
        && value.CompareTo(atMost ?? value) <= 0
        && !(value.CompareTo(below ?? value) >= 0 && below is not null);

    /// <summary>An integer that a factor divides.</summary>
    public static T MultipleOf<T>(T value, ulong factor)
        where T : IBinaryInteger<T> =>
        (global::System.Numerics.BigInteger.CreateChecked(value) % factor).IsZero ? value : throw Mismatch();

    /// <summary>A number that a factor divides, decided on the digits that stand in the document.</summary>
    public static T MultipleOf<T>(ref Utf8JsonReader reader, T value, string factor) =>
        NumberText.Of(Number(ref reader)).IsMultipleOf(NumberText.Of(factor)) ? value : throw Mismatch();

    /// <summary>A text of so many characters (Unicode scalar values).</summary>
    public static string Length(string text, int min = 0, int max = int.MaxValue)
    {
        var length = Is.Characters(text);
        return length >= min && length <= max ? text : throw Mismatch();
    }

    public static string Matching(string text, string table) =>
        PatternTable.Of(table).IsMatch(text) ? text : throw Mismatch();

    /// <summary>The value at which the reader stands; the caller's reader stays there.</summary>
    public static JsonElement Peek(Utf8JsonReader reader) => Any(ref reader);

    public static void StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Mismatch();
        }
    }

    /// <summary>Goes on to the name of the next property; false at the end of the object.</summary>
    public static bool NextProperty(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Goes on to the value of the next property; false at the end of the object.</summary>
    public static bool NextProperty(scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        if (!NextProperty(ref reader))
        {
            name = default;
            return false;
        }

        name = Text(ref reader);
        reader.Read();
        return true;
    }

    /// <summary>Passes over the value of a property that a closed record does not know: only the tag of the union around it may be one.</summary>
    public static void OnlyTag(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> tag)
    {
        if (tag.IsEmpty || !name.SequenceEqual(tag))
        {
            throw Mismatch();
        }

        reader.Skip();
    }

    /// <summary>Refuses an object without a property that it needs.</summary>
    public static void Present(bool seen)
    {
        if (!seen)
        {
            throw Mismatch();
        }
    }

    /// <summary>Reads the end of an object that has no more properties.</summary>
    public static void EndObject(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndObject)
        {
            throw Mismatch();
        }
    }

    /// <summary>The tag of the object at which the reader stands; the caller's reader stays there.</summary>
    public static ReadOnlySpan<byte> Tag(Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        StartObject(ref reader);
        while (NextProperty(ref reader, out var name))
        {
            if (name.SequenceEqual(tag))
            {
                return reader.TokenType == JsonTokenType.String ? Text(ref reader) : throw Mismatch();
            }

            reader.Skip();
        }

        throw Mismatch();
    }

    /// <summary>The name of the first property of an object; the reader then stands at its value.</summary>
    public static ReadOnlySpan<byte> OnlyKey(scoped ref Utf8JsonReader reader)
    {
        StartObject(ref reader);
        return NextProperty(ref reader, out var name) ? name : throw Mismatch();
    }

    /// <summary>The whole object at whose start <paramref name="start"/> stands; it has one property.</summary>
    public static AnyJson OnlyProperty(ref Utf8JsonReader reader, Utf8JsonReader start)
    {
        reader.Skip();
        EndObject(ref reader);
        return Any(ref start);
    }

    public static ValueList<T> List<T>(
        ref Utf8JsonReader reader, ReadJson<T> read, int min = 0, int max = int.MaxValue, bool unique = false)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Mismatch();
        }

        var items = default(Items<T>);
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
    public static T Tuple<T>(ref Utf8JsonReader reader, ReadJson<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Mismatch();
        }

        var tuple = read(ref reader);
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? tuple : throw Mismatch();
    }

    public static T Next<T>(ref Utf8JsonReader reader, ReadJson<T> read) =>
        reader.Read() && reader.TokenType != JsonTokenType.EndArray ? read(ref reader) : throw Mismatch();

    public static ValueDictionary<TKey, TValue> Map<TKey, TValue>(
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
        var text = Number(ref reader);
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

    /// <summary>A number as it is spelled.</summary>
    private static string Number(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Mismatch();
        }

        return reader.HasValueSequence
            ? Encoding.ASCII.GetString(reader.ValueSequence)
            : Encoding.ASCII.GetString(reader.ValueSpan);
    }
}
