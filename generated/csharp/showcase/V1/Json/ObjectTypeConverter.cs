using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="ObjectType"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectTypeConverter : WireConverter<ObjectType>
{
    internal static readonly ObjectTypeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ObjectTypeConverter()
        : base("Object")
    {
    }

    internal static ObjectType Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static ObjectType Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? objectValue = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("object"u8):
                    objectValue = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new ObjectType
        {
            ObjectValue = JsonReading.Required(objectValue),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, ObjectType value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, ObjectType value)
    {
        writer.WriteString("object"u8, value.ObjectValue);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("object", Is.String);

    /// <inheritdoc/>
    protected override ObjectType ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, ObjectType value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
