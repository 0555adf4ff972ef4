using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="NamedShape"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NamedShapeConverter : WireConverter<NamedShape>
{
    internal static readonly NamedShapeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public NamedShapeConverter()
        : base("NamedShape")
    {
    }

    internal static NamedShape Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static NamedShape Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? name = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("name"u8):
                    name = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new NamedShape
        {
            Name = JsonReading.Required(name),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, NamedShape value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, NamedShape value)
    {
        writer.WriteString("name"u8, value.Name);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("name", Is.String);

    /// <inheritdoc/>
    protected override NamedShape ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, NamedShape value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
