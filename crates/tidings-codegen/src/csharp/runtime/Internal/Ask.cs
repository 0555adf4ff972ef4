using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;

namespace Tidings.Events.Internal;

/// <summary>
/// What rules are made of: the assertions of JSON Schema. What is asked of one kind of value holds for all values of
/// another kind.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Ask
{
    public static Judge Anything { get; } = static (_, _) => true;

    public static Judge Nothing { get; } = static (_, _) => false;

    public static Judge Null { get; } = static (json, _) => json.ValueKind == JsonValueKind.Null;

    public static Judge Boolean { get; } = static (json, _) => json.ValueKind is JsonValueKind.True or JsonValueKind.False;

    public static Judge Number { get; } = static (json, _) => json.ValueKind == JsonValueKind.Number;

    /// <summary>A number without a fraction, however it is spelled.</summary>
    public static Judge Integer { get; } = static (json, _) =>
        json.ValueKind == JsonValueKind.Number && NumberText.Of(json.GetRawText()).IsInteger;

    public static Judge String { get; } = static (json, _) => json.ValueKind == JsonValueKind.String;

    public static Judge Array { get; } = static (json, _) => json.ValueKind == JsonValueKind.Array;

    public static Judge Object { get; } = static (json, _) => json.ValueKind == JsonValueKind.Object;

    public static Judge Unique { get; } = static (json, at) =>
        json.ValueKind != JsonValueKind.Array || JsonEquality.AreDistinct(json, at.Verdicts);

    /// <summary>One of these texts.</summary>
    public static Judge Text(params string[] values) => (json, _) =>
        json.ValueKind == JsonValueKind.String && values.Contains(json.GetString());

    /// <summary>One of these values, given as JSON.</summary>
    public static Judge Value(params string[] values)
    {
        var known = values.Select(AnyJson.Parse).ToArray();
        return (json, _) => known.Contains(new AnyJson(json));
    }

    public static Judge AtLeast(string bound) => Compared(bound, static order => order >= 0);

    public static Judge Above(string bound) => Compared(bound, static order => order > 0);

    public static Judge AtMost(string bound) => Compared(bound, static order => order <= 0);

    public static Judge Below(string bound) => Compared(bound, static order => order < 0);

    public static Judge MultipleOf(string factor)
    {
        var divisor = NumberText.Of(factor);
        return (json, _) =>
            json.ValueKind != JsonValueKind.Number || NumberText.Of(json.GetRawText()).IsMultipleOf(divisor);
    }

    /// <summary>A text of so many characters (Unicode scalar values).</summary>
    public static Judge Length(int min = 0, int max = int.MaxValue) => (json, _) =>
        json.ValueKind != JsonValueKind.String || Within(Is.Characters(json.GetString()!), min, max);

    public static Judge Matching(string table) => (json, _) =>
        json.ValueKind != JsonValueKind.String || PatternTable.Of(table).IsMatch(json.GetString()!);

    /// <summary>An array whose first items keep to <paramref name="prefix"/>, one each, and the others to <paramref name="rest"/>.</summary>
    public static Judge Items(Judge rest, params Judge[] prefix) => (json, at) =>
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return true;
        }

        var position = 0;
        foreach (var item in json.EnumerateArray())
        {
            var judge = position < prefix.Length ? prefix[position] : rest;
            if (!judge(item, at.Item(position++)))
            {
                return false;
            }
        }

        return true;
    };

    /// <summary>An array of so many items.</summary>
    public static Judge Items(int min = 0, int max = int.MaxValue) => (json, _) =>
        json.ValueKind != JsonValueKind.Array || Within(json.GetArrayLength(), min, max);

    /// <summary>An array of which so many items keep to something.</summary>
    public static Judge Contains(Judge item, int min = 0, int max = int.MaxValue) => (json, at) =>
        json.ValueKind != JsonValueKind.Array
        || Within(json.EnumerateArray().Where((value, position) => item(value, at.Item(position))).Count(), min, max);

    /// <summary>Properties by name and by pattern; <paramref name="rest"/> is asked of those that neither reaches.</summary>
    public static Judge Properties(
        (string Name, Judge Judge)[] named, (string Table, Judge Judge)[] patterns, Judge? rest = null)
    {
        var byName = named.ToLookup(static property => property.Name, static property => property.Judge);
        return (json, at) =>
        {
            if (json.ValueKind != JsonValueKind.Object)
            {
                return true;
            }

            if (patterns.Length == 0 && rest is null)
            {
                var lookup = new PropertyLookup(json);
                return global::System.Array.TrueForAll(
                    named,
                    property => !lookup.TryGet(property.Name, out var value) || property.Judge(value, at.Property(property.Name)));
            }

            foreach (var (name, value) in JsonEquality.Properties(json))
            {
                var asked = byName[name]
                    .Concat(patterns.Where(property => PatternTable.Of(property.Table).IsMatch(name)).Select(static property => property.Judge))
                    .DefaultIfEmpty(rest ?? Anything);
                if (!asked.All(judge => judge(value, at.Property(name))))
                {
                    return false;
                }
            }

            return true;
        };
    }

    /// <summary>An object of so many properties.</summary>
    public static Judge Properties(int min = 0, int max = int.MaxValue) => (json, _) =>
        json.ValueKind != JsonValueKind.Object || Within(JsonEquality.Properties(json).Count, min, max);

    /// <summary>An object that has these properties.</summary>
    public static Judge Required(params string[] names) => (json, _) =>
        json.ValueKind != JsonValueKind.Object || HasAll(new PropertyLookup(json), names);

    /// <summary>An object whose properties' names, as texts, keep to something.</summary>
    public static Judge Names(Judge name) => (json, _) =>
        json.ValueKind != JsonValueKind.Object
        || json.EnumerateObject().All(property => name(AnyJson.Parse(JsonText.Quote(property.Name)), At.Silent));

    /// <summary>Asked of objects that have a property.</summary>
    public static Judge With(string property, Judge judge) => (json, at) =>
        json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(property, out _) || judge(json, at);

    public static Judge All(params Judge[] judges) => (json, at) => global::System.Array.TrueForAll(judges, judge => judge(json, at));

    public static Judge Any(params Judge[] judges) => (json, at) => global::System.Array.Exists(judges, judge => judge(json, at));

    public static Judge One(params Judge[] judges) => (json, at) => judges.Count(judge => judge(json, at)) == 1;

    public static Judge Not(Judge judge) => (json, at) => !judge(json, at);

    public static Judge If(Judge condition, Judge then, Judge otherwise) => (json, at) =>
        condition(json, at) ? then(json, at) : otherwise(json, at);

    private static Judge Compared(string bound, Predicate<int> fits)
    {
        var limit = NumberText.Of(bound);
        return (json, _) => json.ValueKind != JsonValueKind.Number || fits(NumberText.Of(json.GetRawText()).CompareTo(limit));
    }

    private static bool HasAll(PropertyLookup properties, string[] names) =>
        global::System.Array.TrueForAll(names, name => properties.TryGet(name, out _));

    private static bool Within(int count, int min, int max) => count >= min && count <= max;
}
