using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Polygon"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PolygonConverter : WireConverter<Polygon>
{
    internal static readonly PolygonConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public PolygonConverter()
        : base("polygon")
    {
    }

    internal static Polygon Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Polygon Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? colour = null;
        PolygonPolygon? polygonValue = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("colour"u8):
                    colour = JsonReading.String(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("polygon"u8):
                    polygonValue = PolygonPolygonConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Polygon
        {
            Colour = JsonReading.Required(colour),
            PolygonValue = JsonReading.Required(polygonValue),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Polygon value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Polygon value)
    {
        writer.WriteString("colour"u8, value.Colour);
        writer.WritePropertyName("polygon"u8);
        PolygonPolygonConverter.Write(writer, value.PolygonValue);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("colour", Is.String)
            .Required("polygon", PolygonPolygonConverter.Check);

    /// <inheritdoc/>
    protected override Polygon ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Polygon value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
