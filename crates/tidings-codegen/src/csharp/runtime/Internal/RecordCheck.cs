using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Tidings.Events.Internal;

/// <summary>Checks the properties of a record, one line each, and then what stands beside them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RecordCheck
{
    private readonly JsonElement json;
    private readonly At at;
    private readonly bool isObject;
    private readonly PropertyLookup properties;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Checks that there is an object; where a union's tag stands in it, <paramref name="tag"/> is not looked at.</summary>
    public RecordCheck(JsonElement json, At at, string? tag = null)
    {
        this.json = json;
        this.at = at;
        properties = new PropertyLookup(json);
        isObject = at.Expect(JsonValueKind.Object, "an object", json);
        if (tag is not null)
        {
            known.Add(tag);
        }
    }

    public RecordCheck Required(string name, CheckJson check)
    {
        known.Add(name);
        if (isObject)
        {
            if (properties.TryGet(name, out var value))
            {
                check(value, at.Property(name));
            }
            else
            {
                at.Property(name).Say("required, but missing");
            }
        }

        return this;
    }

    public RecordCheck Optional(string name, CheckJson check)
    {
        known.Add(name);
        if (isObject && properties.TryGet(name, out var value))
        {
            check(value, at.Property(name));
        }

        return this;
    }

    /// <summary>Nothing else may stand there.</summary>
    public void Closed()
    {
        foreach (var (name, _) in Extra())
        {
            at.Property(name).Say("not known here");
        }
    }

    /// <summary>What else stands there has this type.</summary>
    public void Typed(CheckJson check)
    {
        foreach (var (name, value) in Extra())
        {
            check(value, at.Property(name));
        }
    }

    private Dictionary<string, JsonElement> Extra()
    {
        var extra = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (isObject)
        {
            foreach (var property in json.EnumerateObject())
            {
                if (!known.Contains(property.Name))
                {
                    extra[property.Name] = property.Value;
                }
            }
        }

        return extra;
    }
}
