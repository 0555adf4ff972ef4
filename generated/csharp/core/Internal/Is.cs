using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text.Json;

namespace Acme.Events.Internal;

/// <summary>What the checks of the types are made of: each judges as the reader of the same name does, and says why.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Is
{
    public static CheckJson Any { get; } = static (_, _) => { };

    public static CheckJson Boolean { get; } = static (json, at) =>
    {
        if (json.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            at.Expected("a boolean", json);
        }
    };

    public static CheckJson Null { get; } = static (json, at) => at.Expect(JsonValueKind.Null, "null", json);

    public static CheckJson Object { get; } = static (json, at) => at.Expect(JsonValueKind.Object, "an object", json);

    public static CheckJson String { get; } = static (json, at) => at.Expect(JsonValueKind.String, "a string", json);

    /// <summary>How many Unicode scalar values a text has.</summary>
    internal static int Characters(string text)
    {
        var surrogates = 0;
        foreach (var letter in text)
        {
            if (char.IsLowSurrogate(letter))
            {
                surrogates++;
            }
        }

        return text.Length - surrogates;
    }

    public static CheckJson Length(CheckJson text, int min = 0, int max = int.MaxValue) => (json, at) =>
    {
        if (at.IsWell(text, json))
        {
            Count(at, Characters(json.GetString()!), min, max, "character", "characters");
        }
    };

    /// <summary>A text that a pattern finds; <paramref name="shown"/> is the pattern as the schema spells it.</summary>
    public static CheckJson Matching(CheckJson text, string table, string shown) => (json, at) =>
    {
        if (at.IsWell(text, json) && !PatternTable.Of(table).IsMatch(json.GetString()!))
        {
            at.Expected($"a string that matches {shown}", json);
        }
    };

    public static CheckJson Constant(string expected) => (json, at) =>
    {
        if (json.ValueKind != JsonValueKind.String || !json.ValueEquals(expected))
        {
            at.Expected($"the constant {JsonText.Quote(expected)}", json);
        }
    };

    public static CheckJson Constant(BigInteger expected) => (json, at) =>
    {
        if (!IsInteger(json, expected))
        {
            at.Expected($"the constant {expected}", json);
        }
    };

    public static CheckJson Constant(bool expected) => (json, at) =>
    {
        if (json.ValueKind != (expected ? JsonValueKind.True : JsonValueKind.False))
        {
            at.Expected($"the constant {(expected ? "true" : "false")}", json);
        }
    };

    internal static bool IsInteger(JsonElement json, BigInteger expected) =>
        json.ValueKind == JsonValueKind.Number
        && NumberText.Of(json.GetRawText()).TryGetInteger(out var value)
        && value == expected;

    public static CheckJson OneOf(params string[] values) => (json, at) =>
    {
        if (json.ValueKind != JsonValueKind.String || !values.Contains(json.GetString()))
        {
            at.ExpectedOneOf(Array.ConvertAll(values, JsonText.Quote), json);
        }
    };

    /// <summary>One of some scalars, given as JSON.</summary>
    public static CheckJson OneOfJson(params string[] values) => (json, at) =>
    {
        if (!values.Any(value => AnyJson.Parse(value) == json))
        {
            at.ExpectedOneOf(values, json);
        }
    };

    public static CheckJson Nullable(CheckJson check) => (json, at) =>
    {
        if (json.ValueKind != JsonValueKind.Null)
        {
            check(json, at.OrNull());
        }
    };

    public static CheckJson List(CheckJson item, int min = 0, int max = int.MaxValue, bool unique = false) => (json, at) =>
    {
        if (!at.Expect(JsonValueKind.Array, "an array", json))
        {
            return;
        }

        var position = 0;
        foreach (var value in json.EnumerateArray())
        {
            item(value, at.Item(position++));
        }

        Count(at, position, min, max, "item", "items");
        if (unique && !JsonEquality.AreDistinct(json, at.Verdicts))
        {
            at.Expected("items that differ", json);
        }
    };

    public static CheckJson Tuple(params CheckJson[] items) => (json, at) =>
    {
        if (!at.Expect(JsonValueKind.Array, "an array", json))
        {
            return;
        }

        var length = json.GetArrayLength();
        if (length != items.Length)
        {
            at.Counted($"{items.Length} {(items.Length == 1 ? "item" : "items")}", length);
            return;
        }

        var position = 0;
        foreach (var value in json.EnumerateArray())
        {
            items[position](value, at.Item(position++));
        }
    };

    /// <summary>An object whose keys are data; <paramref name="key"/> judges each as the text that it is.</summary>
    public static CheckJson Map(CheckJson key, CheckJson value, int min = 0, int max = int.MaxValue) => (json, at) =>
    {
        if (!at.Expect(JsonValueKind.Object, "an object", json))
        {
            return;
        }

        var entries = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            entries[property.Name] = property.Value;
        }

        foreach (var entry in entries)
        {
            var place = at.Property(entry.Key);
            key(AnyJson.Parse(JsonText.Quote(entry.Key)), place.Key());
            value(entry.Value, place);
        }

        Count(at, entries.Count, min, max, "property", "properties");
    };

    private static void Count(At at, int found, int min, int max, string one, string many)
    {
        if (found < min)
        {
            at.Counted($"at least {min} {(min == 1 ? one : many)}", found);
        }
        else if (found > max)
        {
            at.Counted($"at most {max} {(max == 1 ? one : many)}", found);
        }
    }
}
