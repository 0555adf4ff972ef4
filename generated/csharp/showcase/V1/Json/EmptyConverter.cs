using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Empty"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EmptyConverter : WireConverter<Empty>
{
    internal static readonly EmptyConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public EmptyConverter()
        : base("Empty")
    {
    }

    internal static Empty Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Empty Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            extra.Add(ref reader, wireName, JsonReading.Any, tag);
        }

        return new Empty
        {
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Empty value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Empty value)
    {
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        Is.Object(json, at);

    /// <inheritdoc/>
    protected override Empty ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Empty value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
