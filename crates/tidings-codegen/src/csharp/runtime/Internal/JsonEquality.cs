using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Tidings.Events.Internal;

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
            JsonValueKind.String => JsonText.Of(left) == JsonText.Of(right),
            JsonValueKind.Number => NumberText.Of(left.GetRawText()) == NumberText.Of(right.GetRawText()),
            _ => true,
        };
    }

    /// <summary>The hash code of a value; where something is known about it, those of the values inside it are known too.</summary>
    internal static int Hash(JsonElement json, Verdicts? verdicts = null)
    {
        var hash = default(HashCode);
        hash.Add(json.ValueKind);
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var sum = 0;
                foreach (var (name, value) in Properties(json))
                {
                    sum += HashCode.Combine(name, verdicts?.Property(name)?.Hash() ?? Hash(value));
                }

                hash.Add(sum);
                break;
            case JsonValueKind.Array:
                var position = 0;
                foreach (var item in json.EnumerateArray())
                {
                    hash.Add(verdicts?.Item(position++)?.Hash() ?? Hash(item));
                }

                break;
            case JsonValueKind.String:
                hash.Add(JsonText.Of(json));
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
            properties[JsonText.NameOf(property)] = property.Value;
        }

        return properties;
    }

    /// <summary>Whether no two items of an array are the same.</summary>
    internal static bool AreDistinct(JsonElement array, Verdicts? verdicts)
    {
        var known = new HashSet<Hashed>();
        var position = 0;
        foreach (var item in array.EnumerateArray())
        {
            var hash = verdicts?.Item(position++)?.Hash() ?? Hash(item);
            if (!known.Add(new Hashed(item, hash)))
            {
                return false;
            }
        }

        return true;
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

    /// <summary>A value with its hash code.</summary>
    private readonly struct Hashed(JsonElement json, int hash) : IEquatable<Hashed>
    {
        private readonly JsonElement json = json;
        private readonly int hash = hash;

        /// <inheritdoc/>
        public bool Equals(Hashed other) => hash == other.hash && Same(json, other.json);

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is Hashed other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => hash;
    }
}
