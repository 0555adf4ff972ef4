using System.Collections.Generic;
using System.Text.Json;

namespace Acme.Live.Events.Json;

/// <summary>Collects the properties of a record that it does not declare; costs nothing where there are none.</summary>
internal struct Extra<T>
{
    private Dictionary<string, T>? properties;

    /// <summary>Takes the property at whose name the reader stands, unless it is the tag of the union around the record.</summary>
    internal void Add(ref Utf8JsonReader reader, ReadJson<T> read, string? tag = null)
    {
        if (tag is not null && reader.ValueTextEquals(tag))
        {
            reader.Skip();
            return;
        }

        var name = JsonReading.String(ref reader);
        reader.Read();
        properties ??= [];
        properties[name] = read(ref reader);
    }

    internal readonly ValueDictionary<string, T> ToDictionary() =>
        properties is null ? ValueDictionary<string, T>.Empty : new ValueDictionary<string, T>(properties);
}
