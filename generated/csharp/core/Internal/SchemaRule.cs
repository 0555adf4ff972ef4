using System.ComponentModel;
using System.Text.Json;

namespace Acme.Events.Internal;

/// <summary>Whether a value keeps to what is asked of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool Judge(JsonElement json, At at);

/// <summary>What a schema asks of a type's values beyond the type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SchemaRule(string Words, Judge Holds)
{
    /// <summary>Refuses a value that breaks a rule; the caller's reader stays at its first token.</summary>
    public static void Judge(Utf8JsonReader reader, SchemaRule[] rules)
    {
        var json = reader.TokenType == JsonTokenType.PropertyName
            ? AnyJson.Parse(JsonText.Quote(JsonReading.String(ref reader))).Element
            : JsonElement.ParseValue(ref reader);
        Judge(json, At.Silent, rules);
    }

    /// <summary>Refuses a value that breaks a rule.</summary>
    public static void Judge(JsonElement json, At at, SchemaRule[] rules)
    {
        foreach (var rule in rules)
        {
            if (!rule.Holds(json, at))
            {
                throw JsonReading.Mismatch();
            }
        }
    }

    /// <summary>The same where the verdicts on the value are remembered.</summary>
    public static void Judge(VerdictScope verdicts, SchemaRule[] rules) => Judge(verdicts.Json, verdicts.At, rules);

    /// <summary>Whether a value keeps to what is asked, found out once however often it is asked for.</summary>
    public static bool Once(JsonElement json, At at, Judge judge)
    {
        var place = at.Remembering(json);
        return place.Verdicts!.Holds(judge, () => judge(json, place));
    }

    /// <summary>Says each rule that a value breaks, unless the value is wrong by its type already.</summary>
    public static void Check(JsonElement json, At at, CheckJson type, SchemaRule[] rules)
    {
        if (!at.IsWell(type, json))
        {
            return;
        }

        var unread = at.Unread();
        foreach (var rule in rules)
        {
            if (!rule.Holds(json, unread))
            {
                at.Say(rule.Words);
            }
        }
    }
}
