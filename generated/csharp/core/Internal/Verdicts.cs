using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Acme.Events.Internal;

/// <summary>
/// What was found out about a value, and about those inside it. Unions that try their variants, and rules, may come to
/// one value in several ways; where each level of a document would multiply the ways, the verdict is found out once.
/// </summary>
internal sealed class Verdicts
{
    private readonly Dictionary<string, Verdicts>? properties;
    private readonly Verdicts[]? items;

    /// <summary>By what was asked, which is the same object whenever it is asked for.</summary>
    private Dictionary<object, int>? verdictsByQuestion;

    private int? knownHash;

    private Verdicts(JsonElement json, List<Verdicts>? all)
    {
        Json = json;
        all?.Add(this);
        if (json.ValueKind == JsonValueKind.Object)
        {
            properties = new Dictionary<string, Verdicts>(StringComparer.Ordinal);
            foreach (var property in json.EnumerateObject())
            {
                properties[property.Name] = new Verdicts(property.Value, all);
            }
        }
        else if (json.ValueKind == JsonValueKind.Array)
        {
            items = new Verdicts[json.GetArrayLength()];
            var position = 0;
            foreach (var item in json.EnumerateArray())
            {
                items[position++] = new Verdicts(item, all);
            }
        }
    }

    /// <summary>The value.</summary>
    internal JsonElement Json { get; }

    /// <summary>
    /// A value about which nothing is known yet; <paramref name="all"/> takes it and the values inside it, in the order
    /// in which they begin in the document.
    /// </summary>
    internal static Verdicts Of(JsonElement json, List<Verdicts>? all = null) => new(json, all);

    internal Verdicts? Property(string name) => properties?.GetValueOrDefault(name);

    internal Verdicts? Item(int position) =>
        items is not null && position < items.Length ? items[position] : null;

    /// <summary>Whether something holds of the value.</summary>
    internal bool Holds(object asked, Func<bool> holds) => Number(asked, () => holds() ? 1 : 0) == 1;

    /// <summary>A number that the value has by something that is asked of it.</summary>
    internal int Number(object asked, Func<int> find)
    {
        verdictsByQuestion ??= new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        if (!verdictsByQuestion.TryGetValue(asked, out var number))
        {
            number = find();
            verdictsByQuestion[asked] = number;
        }

        return number;
    }

    /// <summary>The hash code of the value.</summary>
    internal int Hash() => knownHash ??= JsonEquality.Hash(Json, this);
}
