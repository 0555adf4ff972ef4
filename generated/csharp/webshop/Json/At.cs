using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Acme.Webshop.Events.Json;

/// <summary>Finds what is wrong with a value.</summary>
internal delegate void CheckJson(JsonElement json, At at);

/// <summary>A place in a document, and where to say what is wrong there.</summary>
internal readonly struct At
{
    private const int MostFound = 40;

    private readonly List<Fault> faults;
    private readonly string path;
    private readonly string orNull;

    private At(List<Fault> faults, string path, string orNull)
    {
        this.faults = faults;
        this.path = path;
        this.orNull = orNull;
    }

    internal static At Root(List<Fault> faults) => new(faults, "$", string.Empty);

    /// <summary>Whether a check finds nothing.</summary>
    internal static bool Fits(JsonElement json, CheckJson check)
    {
        var faults = new List<Fault>();
        check(json, Root(faults));
        return faults.Count == 0;
    }

    internal At Property(string name) =>
        new(faults, IsPlain(name) ? $"{path}.{name}" : $"{path}[{JsonText.Quote(name)}]", string.Empty);

    internal At Item(int position) => new(faults, $"{path}[{position}]", string.Empty);

    /// <summary>The same place, where <c>null</c> would do as well.</summary>
    internal At OrNull() => new(faults, path, " or null");

    /// <summary>Whether a check finds nothing here; of a scalar only the first fault is said.</summary>
    internal bool IsWell(CheckJson check, JsonElement json)
    {
        var before = faults.Count;
        check(json, this);
        return faults.Count == before;
    }

    internal void Say(string message) => faults.Add(new Fault(path, message));

    internal void Expected(string what, JsonElement found) => Say($"expected {what}{orNull}, found {Found(found)}");

    internal void Counted(string what, int found) => Say($"expected {what}{orNull}, found {found}");

    /// <summary>Whether a value is of a kind; says so where it is not.</summary>
    internal bool Expect(JsonValueKind kind, string what, JsonElement found)
    {
        if (found.ValueKind == kind)
        {
            return true;
        }

        Expected(what, found);
        return false;
    }

    private static string Found(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => JsonText.Quote(Cut(json.GetString()!)),
        _ => json.GetRawText(),
    };

    private static string Cut(string text)
    {
        if (Is.Characters(text) <= MostFound)
        {
            return text;
        }

        return string.Concat(text.EnumerateRunes().Take(MostFound).Select(static rune => rune.ToString())) + "…";
    }

    private static bool IsPlain(string name) =>
        name.Length > 0
        && !char.IsAsciiDigit(name[0])
        && name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$');
}
