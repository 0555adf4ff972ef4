using System.Text.Json;

namespace Acme.Webshop.Events.Json;

/// <summary>Whether a value keeps to what is asked of it.</summary>
internal delegate bool Judge(JsonElement json);

/// <summary>What a schema asks of a type's values beyond the type.</summary>
internal readonly record struct SchemaRule(string Words, Judge Holds)
{
    /// <summary>Refuses a value that breaks a rule; the caller's reader stays at its first token.</summary>
    internal static void Judge(Utf8JsonReader reader, SchemaRule[] rules)
    {
        var json = reader.TokenType == JsonTokenType.PropertyName
            ? AnyJson.Parse(JsonText.Quote(JsonReading.String(ref reader))).Element
            : JsonElement.ParseValue(ref reader);
        foreach (var rule in rules)
        {
            if (!rule.Holds(json))
            {
                throw JsonReading.Mismatch();
            }
        }
    }

    /// <summary>Says each rule that a value breaks, unless the value is wrong by its type already.</summary>
    internal static void Check(JsonElement json, At at, CheckJson type, SchemaRule[] rules)
    {
        if (!at.IsWell(type, json))
        {
            return;
        }

        foreach (var rule in rules)
        {
            if (!rule.Holds(json))
            {
                at.Say(rule.Words);
            }
        }
    }
}
