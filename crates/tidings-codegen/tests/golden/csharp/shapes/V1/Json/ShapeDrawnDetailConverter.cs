using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

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

    internal static ShapeDrawnDetail Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static ShapeDrawnDetail Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        ShapeDrawn? content = null;
        string? timestamp = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 7 when wireName.SequenceEqual("content"u8):
                    content = ShapeDrawnConverter.Read(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("timestamp"u8):
                    timestamp = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
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

    /// <inheritdoc/>
    protected override ShapeDrawnDetail ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, ShapeDrawnDetail value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
