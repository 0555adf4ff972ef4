using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Acme.Trading.Events.Json;

/// <summary>When two JSON values are the same (<c>JsonElement.DeepEquals</c> came with .NET 9).</summary>
internal static class JsonEquality
{
    internal static bool Same(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.Object => SameProperties(left, right),
            JsonValueKind.Array => SameItems(left, right),
            JsonValueKind.String => left.ValueEquals(right.GetString()),
            JsonValueKind.Number => NumberText.Of(left.GetRawText()) == NumberText.Of(right.GetRawText()),
            _ => true,
        };
    }

    internal static int Hash(JsonElement json)
    {
        var hash = default(HashCode);
        hash.Add(json.ValueKind);
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var sum = 0;
                foreach (var (name, value) in Properties(json))
                {
                    sum += HashCode.Combine(name, Hash(value));
                }

                hash.Add(sum);
                break;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                {
                    hash.Add(Hash(item));
                }

                break;
            case JsonValueKind.String:
                hash.Add(json.GetString());
                break;
            case JsonValueKind.Number:
                hash.Add(NumberText.Of(json.GetRawText()));
                break;
        }

        return hash.ToHashCode();
    }

    /// <summary>The properties of an object; of two with one name the last counts.</summary>
    internal static Dictionary<string, JsonElement> Properties(JsonElement json)
    {
        var properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            properties[property.Name] = property.Value;
        }

        return properties;
    }

    private static bool SameItems(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        using var theirs = right.EnumerateArray();
        foreach (var mine in left.EnumerateArray())
        {
            if (!theirs.MoveNext() || !Same(mine, theirs.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameProperties(JsonElement left, JsonElement right)
    {
        var mine = Properties(left);
        var theirs = Properties(right);
        if (mine.Count != theirs.Count)
        {
            return false;
        }

        foreach (var (name, value) in mine)
        {
            if (!theirs.TryGetValue(name, out var other) || !Same(value, other))
            {
                return false;
            }
        }

        return true;
    }
}
