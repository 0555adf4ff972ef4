using System;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;

namespace Tidings.Events.Internal;

/// <summary>Finds the variant of a union by its tag.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnionCheck
{
    /// <summary>The tag of an object; null, with what is wrong said, where there is none that is known.</summary>
    public static string? Tag(JsonElement json, At at, string name, params string[] known)
    {
        if (TryGetTag(json, at, name, out var tag))
        {
            Is.OneOf(known)(tag, at.Property(name));
            return tag.ValueKind == JsonValueKind.String ? tag.GetString() : null;
        }

        return null;
    }

    /// <summary>The tag of an object, which any text may be.</summary>
    public static string? OpenTag(JsonElement json, At at, string name) =>
        TryGetTag(json, at, name, out var tag) && at.Property(name).Expect(JsonValueKind.String, "a string", tag)
            ? tag.GetString()
            : null;

    /// <summary>
    /// The variant of <c>{"card": …}</c>, or of <c>"card"</c> where it is among <paramref name="units"/>, which hold nothing.
    /// </summary>
    public static string? Key(JsonElement json, At at, string[] units, string[] known)
    {
        if (json.ValueKind == JsonValueKind.String && units.Contains(json.GetString()))
        {
            return json.GetString();
        }

        if (OnlyName(json) is { } name && known.Contains(name) && !units.Contains(name))
        {
            return name;
        }

        at.ExpectedOneOf(Array.ConvertAll(known, JsonText.Quote), json);
        return null;
    }

    /// <summary>The same where any text, and any object with one property, may be a variant that is not known.</summary>
    public static string? OpenKey(JsonElement json, At at, string[] units, string[] known)
    {
        if ((json.ValueKind == JsonValueKind.String ? json.GetString() : OnlyName(json)) is { } name)
        {
            return known.Contains(name) ? Key(json, at, units, known) : null;
        }

        at.Expected("a string or an object with one property", json);
        return null;
    }

    /// <summary>No variant fits.</summary>
    public static void None(JsonElement json, At at, params string[] variants) =>
        at.ExpectedOneOf(variants, json);

    private static bool TryGetTag(JsonElement json, At at, string name, out JsonElement tag)
    {
        tag = default;
        if (!at.Expect(JsonValueKind.Object, "an object", json))
        {
            return false;
        }

        if (json.TryGetProperty(name, out tag))
        {
            return true;
        }

        at.Property(name).Say("required, but missing");
        return false;
    }

    private static string? OnlyName(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.EnumerateObject().Count() == 1
            ? json.EnumerateObject().First().Name
            : null;
}
