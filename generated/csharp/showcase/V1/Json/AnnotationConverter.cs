using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Annotation"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnnotationConverter : WireConverter<Annotation>
{
    internal static readonly AnnotationConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public AnnotationConverter()
        : base("Annotation")
    {
    }

    internal static Annotation Read(ref Utf8JsonReader reader)
    {
        var key = JsonReading.OnlyKey(ref reader);
        Annotation known;
        switch (key.Length)
        {
            case 4 when key.SequenceEqual("text"u8):
                known = new Annotation.Text(JsonReading.String(ref reader));
                break;
            case 4 when key.SequenceEqual("data"u8):
                known = new Annotation.Data(JsonReading.Any(ref reader));
                break;
            default:
                throw JsonReading.Mismatch();
        }

        JsonReading.EndObject(ref reader);
        return known;
    }

    internal static void Write(Utf8JsonWriter writer, Annotation value)
    {
        switch (value)
        {
            case Annotation.Text variant:
                writer.WriteStartObject();
                writer.WritePropertyName("text"u8);
                writer.WriteStringValue(variant.Value);
                writer.WriteEndObject();
                break;
            case Annotation.Data variant:
                writer.WriteStartObject();
                writer.WritePropertyName("data"u8);
                JsonWriting.Any(writer, variant.Value);
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Key(json, at, [], ["text", "data"]))
        {
            case "text":
                new RecordCheck(json, at).Required("text", Is.String);
                break;
            case "data":
                new RecordCheck(json, at).Required("data", Is.Any);
                break;
            default:
                break;
        }
    }

    /// <inheritdoc/>
    protected override Annotation ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Annotation value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
