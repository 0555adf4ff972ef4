using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;

namespace Tidings.Events.Internal;

/// <summary>Finds what is wrong with a value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void CheckJson(JsonElement json, At at);

/// <summary>A place in a document, where to say what is wrong there, and what was found out about it before.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct At
{
    /// <summary>More characters of a value that was found, or that was expected among others, are not shown.</summary>
    private const int LongestValue = 40;

    /// <summary>More values that were expected are not shown.</summary>
    private const int MostExpected = 20;

    private readonly FaultList faults;
    private readonly JsonPath? path;
    private readonly string? orNull;

    private At(FaultList faults, JsonPath? path = null, string? orNull = null, Verdicts? verdicts = null)
    {
        this.faults = faults;
        this.path = path;
        this.orNull = orNull;
        Verdicts = verdicts;
    }

    /// <summary>A place where nobody reads what is wrong, and nothing is remembered.</summary>
    public static At Silent { get; } = new(new FaultList(onlyCounts: true));

    /// <summary>What is known about the value, where anything is remembered.</summary>
    internal Verdicts? Verdicts { get; }

    internal static At Root(FaultList faults) => new(faults);

    internal At Property(string name) =>
        new(faults, faults.TakesWords ? new JsonPath(path, name) : null, null, Verdicts?.Property(name));

    internal At Item(int position) =>
        new(faults, faults.TakesWords ? new JsonPath(path, position) : null, null, Verdicts?.Item(position));

    /// <summary>The same place, where <c>null</c> would do as well.</summary>
    internal At OrNull() => new(faults, path, " or null", Verdicts);

    /// <summary>The name of the property at this place: another value than the property's, with the same path.</summary>
    internal At Key() => new(faults, path);

    /// <summary>The same place, where nobody reads what is wrong.</summary>
    internal At Unread() => new(new FaultList(onlyCounts: true), null, null, Verdicts);

    /// <summary>The same place, where what is found out about the value is remembered.</summary>
    internal At Remembering(JsonElement json) => Verdicts is null ? Remembering(Verdicts.Of(json)) : this;

    /// <inheritdoc cref="Remembering(JsonElement)"/>
    internal At Remembering(Verdicts verdicts) => new(faults, path, orNull, verdicts);

    /// <summary>Whether a check finds nothing; it says nothing.</summary>
    public bool Fits(JsonElement json, CheckJson check)
    {
        var unread = Unread();
        check(json, unread);
        return unread.faults.Count == 0;
    }

    /// <summary>Whether a check finds nothing here; of a scalar only the first fault is said.</summary>
    internal bool IsWell(CheckJson check, JsonElement json)
    {
        var before = faults.Count;
        check(json, this);
        return faults.Count == before;
    }

    /// <summary>Checks a value in words; where nobody reads them, once however often it is asked for.</summary>
    public void Once(JsonElement json, CheckJson check)
    {
        var at = Remembering(json);
        if (!faults.OnlyCounts)
        {
            check(json, at);
        }
        else if (!at.Verdicts!.Holds(check, () => at.Fits(json, check)))
        {
            faults.Add(null);
        }
    }

    internal void Say(string message) =>
        faults.Add(faults.TakesWords ? new Fault(JsonPath.Text(path), JsonText.Shown(message)) : null);

    internal void Expected(string what, JsonElement found)
    {
        if (faults.TakesWords)
        {
            Say($"expected {what}{orNull}, found {Found(found)}");
        }
        else
        {
            faults.Add(null);
        }
    }

    /// <summary>None of some values, or of some shapes, was found.</summary>
    internal void ExpectedOneOf(IReadOnlyCollection<string> values, JsonElement found)
    {
        if (faults.TakesWords)
        {
            var shown = values.Take(MostExpected).Select(static value => JsonText.Cut(value, LongestValue));
            var more = values.Count > MostExpected ? $" and {values.Count - MostExpected} more" : string.Empty;
            Expected($"one of {string.Join(", ", shown)}{more}", found);
        }
        else
        {
            faults.Add(null);
        }
    }

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
        JsonValueKind.String => JsonText.Quote(JsonText.Cut(json.GetString()!, LongestValue)),
        _ => JsonText.Cut(json.GetRawText(), LongestValue),
    };
}
