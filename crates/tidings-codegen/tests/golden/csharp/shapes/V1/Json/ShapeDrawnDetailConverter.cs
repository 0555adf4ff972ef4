using System.ComponentModel;
using System.Text.Json;
using Acme.Shapes.Events.Json;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="ShapeDrawnDetail"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ShapeDrawnDetailConverter : WireConverter<ShapeDrawnDetail>
{
    internal static readonly ShapeDrawnDetailConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ShapeDrawnDetailConverter()
        : base("ShapeDrawnDetail")
    {
    }

    internal static ShapeDrawnDetail Read(ref Utf8JsonReader reader) => Read(ref reader, null);

    internal static ShapeDrawnDetail Read(ref Utf8JsonReader reader, string? tag)
    {
        JsonReading.StartObject(ref reader);
        ShapeDrawn? content = null;
        string? timestamp = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("content"u8))
            {
                reader.Read();
                content = ShapeDrawnConverter.Read(ref reader);
            }
            else if (reader.ValueTextEquals("timestamp"u8))
            {
                reader.Read();
                timestamp = JsonReading.String(ref reader);
            }
            else
            {
                extra.Add(ref reader, JsonReading.Any, tag);
            }
        }

        return new ShapeDrawnDetail
        {
            Content = JsonReading.Required(content),
            Timestamp = JsonReading.Required(timestamp),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, ShapeDrawnDetail value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, ShapeDrawnDetail value)
    {
        writer.WritePropertyName("content"u8);
        ShapeDrawnConverter.Write(writer, value.Content);
        writer.WriteString("timestamp"u8, value.Timestamp);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("content", ShapeDrawnConverter.Check)
            .Required("timestamp", Is.String);

    private protected override ShapeDrawnDetail ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    private protected override void WriteValue(Utf8JsonWriter writer, ShapeDrawnDetail value) => Write(writer, value);

    private protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
