using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Tidings.Events.Internal;

/// <summary>Collects the properties of a record that it does not declare; costs nothing where there are none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Extra<T>
{
    private Dictionary<string, T>? properties;

    /// <summary>Takes the property at whose value the reader stands, unless it is the tag of the union around the record.</summary>
    public void Add(
        ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ReadJson<T> read, scoped ReadOnlySpan<byte> tag = default)
    {
        if (!tag.IsEmpty && name.SequenceEqual(tag))
        {
            reader.Skip();
            return;
        }

        properties ??= [];
        properties[JsonReading.String(name)] = read(ref reader);
    }

    public readonly ValueDictionary<string, T> ToDictionary() =>
        properties is null ? ValueDictionary<string, T>.Empty : new ValueDictionary<string, T>(properties);
}
