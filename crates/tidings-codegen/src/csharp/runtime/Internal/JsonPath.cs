using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Tidings.Events.Internal;

/// <summary>A step from a value to one inside it. The text of a path is made when a fault needs it.</summary>
internal sealed class JsonPath
{
    /// <summary>More characters of a property's name are not shown.</summary>
    private const int LongestName = 64;

    /// <summary>A longer path is shown without its middle.</summary>
    private const int Longest = 1024;

    private readonly JsonPath? outer;
    private readonly string? name;
    private readonly int position;

    /// <summary>The step to a property.</summary>
    internal JsonPath(JsonPath? outer, string name)
    {
        this.outer = outer;
        this.name = name;
    }

    /// <summary>The step to an item.</summary>
    internal JsonPath(JsonPath? outer, int position)
    {
        this.outer = outer;
        this.position = position;
    }

    /// <summary>The text of a path; the whole document has none.</summary>
    internal static string Text(JsonPath? path)
    {
        var steps = new List<JsonPath>();
        for (var step = path; step is not null; step = step.outer)
        {
            steps.Add(step);
        }

        steps.Reverse();
        var text = new StringBuilder("$");
        foreach (var step in steps)
        {
            step.AppendTo(text);
        }

        return JsonText.WithoutMiddle(text.ToString(), Longest);
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestName
        && !char.IsAsciiDigit(name[0])
        && name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$');

    private void AppendTo(StringBuilder text)
    {
        if (name is null)
        {
            text.Append('[').Append(position.ToString(CultureInfo.InvariantCulture)).Append(']');
        }
        else if (IsPlain(name))
        {
            text.Append('.').Append(name);
        }
        else
        {
            text.Append('[').Append(JsonText.Shown(JsonText.Quote(JsonText.Cut(name, LongestName)))).Append(']');
        }
    }
}
