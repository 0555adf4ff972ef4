using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Tidings.Events.Internal;

/// <summary>Text as JSON writes it, and as people read it.</summary>
internal static class JsonText
{
    /// <summary>The text of a string. Half of a surrogate pair, which JSON's grammar allows, stays half of one.</summary>
    internal static string Of(JsonElement json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unquote(json.GetRawText());
        }
    }

    /// <summary>The name of a property, in the same way.</summary>
    internal static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return Unquote(property.ToString());
        }
    }

    /// <summary>Text in quotes, with no more escapes than JSON asks for.</summary>
    internal static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is '"' or '\\')
            {
                quoted.Append('\\').Append(letter);
            }
            else if (letter < ' ')
            {
                Escape(quoted, letter);
            }
            else
            {
                quoted.Append(letter);
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Text without anything that controls a terminal, or the direction of what stands behind it.</summary>
    internal static string Shown(string text)
    {
        var first = 0;
        while (first < text.Length && !IsControl(text, first))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var shown = new StringBuilder(text, 0, first, text.Length + 16);
        for (var at = first; at < text.Length; at++)
        {
            if (IsControl(text, at))
            {
                Escape(shown, text[at]);
            }
            else
            {
                shown.Append(text[at]);
            }
        }

        return shown.ToString();
    }

    /// <summary>The first characters (Unicode scalar values) of a text.</summary>
    internal static string Cut(string text, int most)
    {
        var end = End(text, most);
        return end == text.Length ? text : string.Concat(text.AsSpan(0, end), "…");
    }

    /// <summary>A text of so many characters, or its beginning and its end.</summary>
    internal static string WithoutMiddle(string text, int most)
    {
        if (End(text, most) == text.Length)
        {
            return text;
        }

        var start = text.Length;
        for (var left = most / 2; left > 0; left--)
        {
            start -= start > 1 && char.IsSurrogatePair(text[start - 2], text[start - 1]) ? 2 : 1;
        }

        return string.Concat(text.AsSpan(0, End(text, most / 2)), "…", text.AsSpan(start));
    }

    /// <summary>Where the first characters of a text end.</summary>
    private static int End(string text, int characters)
    {
        if (text.Length <= characters)
        {
            return text.Length;
        }

        var end = 0;
        for (; characters > 0 && end < text.Length; characters--)
        {
            end += end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]) ? 2 : 1;
        }

        return end;
    }

    private static bool IsControl(string text, int at) => text[at] switch
    {
        < ' ' or (>= '\u007f' and <= '\u009f') or '\u00ad' or '\u061c' or '\u180e' => true,
        (>= '\u200b' and <= '\u200f') or (>= '\u2028' and <= '\u202e') or (>= '\u2060' and <= '\u206f') => true,
        '\ufeff' or (>= '\ufff9' and <= '\ufffb') => true,

        // Tags, U+E0000 to U+E007F, are pairs of these.
        '\udb40' when at + 1 < text.Length && text[at + 1] is >= '\udc00' and <= '\udc7f' => true,
        >= '\udc00' and <= '\udc7f' when at > 0 && text[at - 1] == '\udb40' => true,
        >= '\ud800' and <= '\udbff' => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]),
        >= '\udc00' and <= '\udfff' => at == 0 || !char.IsHighSurrogate(text[at - 1]),
        _ => false,
    };

    private static void Escape(StringBuilder text, char letter) => _ = letter switch
    {
        '\b' => text.Append("\\b"),
        '\f' => text.Append("\\f"),
        '\n' => text.Append("\\n"),
        '\r' => text.Append("\\r"),
        '\t' => text.Append("\\t"),
        _ => text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture)),
    };

    /// <summary>The text that begins in quotes.</summary>
    private static string Unquote(string json)
    {
        var text = new StringBuilder();
        for (var at = 1; json[at] != '"'; at++)
        {
            if (json[at] != '\\')
            {
                text.Append(json[at]);
                continue;
            }

            at++;
            if (json[at] == 'u')
            {
                text.Append((char)ushort.Parse(json.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 4;
                continue;
            }

            text.Append(json[at] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                var letter => letter,
            });
        }

        return text.ToString();
    }
}
