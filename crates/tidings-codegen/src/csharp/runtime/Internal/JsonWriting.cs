using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Tidings.Events.Internal;

/// <summary>What the writers of the types are made of.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonWriting
{
    /// <summary>Refuses a value with half of a surrogate pair, which is no text.</summary>
    public static void Any(Utf8JsonWriter writer, AnyJson value)
    {
        try
        {
            value.Element.WriteTo(writer);
        }
        catch (InvalidOperationException)
        {
            throw Impossible(value);
        }
    }

    public static void Integer(Utf8JsonWriter writer, Int128 value) =>
        writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);

    public static void Integer(Utf8JsonWriter writer, UInt128 value) =>
        writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);

    public static void Integer(Utf8JsonWriter writer, BigInteger value) =>
        writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);

    public static void Number(Utf8JsonWriter writer, JsonNumber value)
    {
        if (value.TryGetDecimal(out var number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteRawValue(value.ToString(), skipInputValidation: true);
        }
    }

    /// <summary>Refuses a value other than the one that may stand there.</summary>
    public static void Constant<T>(T value, T expected)
        where T : IEquatable<T>
    {
        if (!value.Equals(expected))
        {
            throw Impossible(value);
        }
    }

    public static void OrNull<T>(Utf8JsonWriter writer, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            write(writer, value);
        }
    }

    public static void OrNullValue<T>(Utf8JsonWriter writer, T? value, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        if (value is { } present)
        {
            write(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public static void List<T>(Utf8JsonWriter writer, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray();
        foreach (var item in items.AsSpan())
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    public static void Map<TKey, TValue>(
        Utf8JsonWriter writer, ValueDictionary<TKey, TValue> entries, Func<TKey, string> key, Action<Utf8JsonWriter, TValue> write)
        where TKey : notnull
    {
        writer.WriteStartObject();
        foreach (var entry in entries)
        {
            writer.WritePropertyName(key(entry.Key));
            write(writer, entry.Value);
        }

        writer.WriteEndObject();
    }

    /// <summary>What a record has besides its own properties, most often nothing.</summary>
    public static void Extra<T>(Utf8JsonWriter writer, ValueDictionary<string, T> properties, Action<Utf8JsonWriter, T> write)
    {
        if (properties.Count > 0)
        {
            EachExtra(writer, properties, write);
        }
    }

    /// <summary>A value that is none of the type's, such as a number cast to an enum.</summary>
    public static JsonException Impossible(object? value) => new($"{value} is not a value of its type");

    private static void EachExtra<T>(Utf8JsonWriter writer, ValueDictionary<string, T> properties, Action<Utf8JsonWriter, T> write)
    {
        foreach (var property in properties)
        {
            writer.WritePropertyName(property.Key);
            write(writer, property.Value);
        }
    }
}
