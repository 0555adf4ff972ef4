using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="Shape"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ShapeConverter : WireConverter<Shape>
{
    internal static readonly ShapeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ShapeConverter()
        : base("Shape")
    {
    }

    internal static Shape Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var unit = JsonReading.Text(ref reader);
            return unit.Length switch
            {
                5 when unit.SequenceEqual("Point"u8) => new Shape.Point(),
                4 when unit.SequenceEqual("Void"u8) => new Shape.Void(),
                _ => throw JsonReading.Mismatch(),
            };
        }

        var key = JsonReading.OnlyKey(ref reader);
        Shape known;
        switch (key.Length)
        {
            case 6 when key.SequenceEqual("Circle"u8):
                known = ReadCircle(ref reader);
                break;
            case 4 when key.SequenceEqual("Line"u8):
                known = new Shape.Line(JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, JsonReading.Int32), JsonReading.Next(ref reader, JsonReading.Int32))));
                break;
            default:
                throw JsonReading.Mismatch();
        }

        JsonReading.EndObject(ref reader);
        return known;
    }

    internal static void Write(Utf8JsonWriter writer, Shape value)
    {
        switch (value)
        {
            case Shape.Point:
                writer.WriteStringValue("Point"u8);
                break;
            case Shape.Void:
                writer.WriteStringValue("Void"u8);
                break;
            case Shape.Circle variant:
                writer.WriteStartObject();
                writer.WritePropertyName("Circle"u8);
                writer.WriteStartObject();
                WriteCircle(writer, variant);
                writer.WriteEndObject();
                writer.WriteEndObject();
                break;
            case Shape.Line variant:
                writer.WriteStartObject();
                writer.WritePropertyName("Line"u8);
                writer.WriteStartArray();
                writer.WriteNumberValue(variant.Value.Item1);
                writer.WriteNumberValue(variant.Value.Item2);
                writer.WriteEndArray();
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Key(json, at, ["Point", "Void"], ["Point", "Void", "Circle", "Line"]))
        {
            case "Circle":
                new RecordCheck(json, at).Required("Circle", static (json, at) => CheckCircle(json, at, null));
                break;
            case "Line":
                new RecordCheck(json, at).Required("Line", Is.Tuple(Is.Int32, Is.Int32));
                break;
            default:
                break;
        }
    }

    private static Shape.Circle ReadCircle(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        double? radius = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("radius"u8):
                    radius = JsonReading.Double(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Shape.Circle
        {
            Radius = JsonReading.Required(radius),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteCircle(Utf8JsonWriter writer, Shape.Circle value)
    {
        writer.WriteNumber("radius"u8, value.Radius);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckCircle(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("radius", Is.Double);

    /// <inheritdoc/>
    protected override Shape ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Shape value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
