using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

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
                5 when unit.SequenceEqual("empty"u8) => new Shape.Empty(),
                _ => throw JsonReading.Mismatch(),
            };
        }

        var key = JsonReading.OnlyKey(ref reader);
        Shape known;
        switch (key.Length)
        {
            case 6 when key.SequenceEqual("circle"u8):
                known = new Shape.Circle(JsonReading.Double(ref reader));
                break;
            case 9 when key.SequenceEqual("rectangle"u8):
                known = new Shape.Rectangle(JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, JsonReading.Double), JsonReading.Next(ref reader, JsonReading.Double))));
                break;
            case 7 when key.SequenceEqual("polygon"u8):
                known = ReadPolygon(ref reader);
                break;
            case 5 when key.SequenceEqual("named"u8):
                known = new Shape.Named(NamedShapeConverter.Read(ref reader));
                break;
            case 4 when key.SequenceEqual("path"u8):
                known = new Shape.Path(JsonReading.List<(int, int)>(ref reader, static (ref Utf8JsonReader reader) => JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, JsonReading.Int32), JsonReading.Next(ref reader, JsonReading.Int32)))));
                break;
            case 5 when key.SequenceEqual("maybe"u8):
                known = new Shape.Maybe(JsonReading.OrNullValue(ref reader, JsonReading.Byte));
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
            case Shape.Empty:
                writer.WriteStringValue("empty"u8);
                break;
            case Shape.Circle variant:
                writer.WriteStartObject();
                writer.WritePropertyName("circle"u8);
                writer.WriteNumberValue(variant.Value);
                writer.WriteEndObject();
                break;
            case Shape.Rectangle variant:
                writer.WriteStartObject();
                writer.WritePropertyName("rectangle"u8);
                writer.WriteStartArray();
                writer.WriteNumberValue(variant.Value.Item1);
                writer.WriteNumberValue(variant.Value.Item2);
                writer.WriteEndArray();
                writer.WriteEndObject();
                break;
            case Shape.Polygon variant:
                writer.WriteStartObject();
                writer.WritePropertyName("polygon"u8);
                writer.WriteStartObject();
                WritePolygon(writer, variant);
                writer.WriteEndObject();
                writer.WriteEndObject();
                break;
            case Shape.Named variant:
                writer.WriteStartObject();
                writer.WritePropertyName("named"u8);
                NamedShapeConverter.Write(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case Shape.Path variant:
                writer.WriteStartObject();
                writer.WritePropertyName("path"u8);
                JsonWriting.List(writer, variant.Value, static (writer, item) =>
                {
                    writer.WriteStartArray();
                    writer.WriteNumberValue(item.Item1);
                    writer.WriteNumberValue(item.Item2);
                    writer.WriteEndArray();
                });
                writer.WriteEndObject();
                break;
            case Shape.Maybe variant:
                writer.WriteStartObject();
                writer.WritePropertyName("maybe"u8);
                JsonWriting.OrNullValue(writer, variant.Value, static (writer, item) => writer.WriteNumberValue(item));
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Key(json, at, ["empty"], ["empty", "circle", "rectangle", "polygon", "named", "path", "maybe"]))
        {
            case "circle":
                new RecordCheck(json, at).Required("circle", Is.Double);
                break;
            case "rectangle":
                new RecordCheck(json, at).Required("rectangle", Is.Tuple(Is.Double, Is.Double));
                break;
            case "polygon":
                new RecordCheck(json, at).Required("polygon", static (json, at) => CheckPolygon(json, at, null));
                break;
            case "named":
                new RecordCheck(json, at).Required("named", NamedShapeConverter.Check);
                break;
            case "path":
                new RecordCheck(json, at).Required("path", Is.List(Is.Tuple(Is.Int32, Is.Int32)));
                break;
            case "maybe":
                new RecordCheck(json, at).Required("maybe", Is.Nullable(Is.Byte));
                break;
            default:
                break;
        }
    }

    private static Shape.Polygon ReadPolygon(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        byte? cornerCount = null;
        bool? regular = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 11 when wireName.SequenceEqual("cornerCount"u8):
                    cornerCount = JsonReading.Byte(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("regular"u8):
                    regular = JsonReading.Boolean(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Shape.Polygon
        {
            CornerCount = JsonReading.Required(cornerCount),
            Regular = regular,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WritePolygon(Utf8JsonWriter writer, Shape.Polygon value)
    {
        writer.WriteNumber("cornerCount"u8, value.CornerCount);
        if (value.Regular is { } regular)
        {
            writer.WriteBoolean("regular"u8, regular);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckPolygon(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("cornerCount", Is.Byte)
            .Optional("regular", Is.Boolean);

    /// <inheritdoc/>
    protected override Shape ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Shape value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
