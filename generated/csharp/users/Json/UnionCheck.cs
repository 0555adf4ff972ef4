using System.Linq;
using System.Text.Json;

namespace Acme.Users.Events.Json;

/// <summary>Finds the variant of a union by its tag.</summary>
internal static class UnionCheck
{
    /// <summary>The tag of an object; null, with what is wrong said, where there is none that is known.</summary>
    internal static string? Tag(JsonElement json, At at, string name, params string[] known)
    {
        if (!at.Expect(JsonValueKind.Object, "an object", json))
        {
            return null;
        }

        if (!json.TryGetProperty(name, out var tag))
        {
            at.Property(name).Say("required, but missing");
            return null;
        }

        Is.OneOf(known)(tag, at.Property(name));
        return tag.ValueKind == JsonValueKind.String ? tag.GetString() : null;
    }

    /// <summary>The variant of <c>{"card": …}</c>, or of <c>"card"</c> where it holds nothing.</summary>
    internal static string? Key(JsonElement json, At at, string[] units, string[] known)
    {
        if (json.ValueKind == JsonValueKind.String && units.Contains(json.GetString()))
        {
            return json.GetString();
        }

        if (json.ValueKind == JsonValueKind.Object && json.EnumerateObject().Count() == 1)
        {
            var name = json.EnumerateObject().First().Name;
            if (known.Contains(name))
            {
                return name;
            }
        }

        at.Expected(Is.Choice(units.Concat(known).Select(JsonText.Quote)), json);
        return null;
    }

    /// <summary>No variant fits.</summary>
    internal static void None(JsonElement json, At at, params string[] variants) =>
        at.Expected(Is.Choice(variants), json);
}
