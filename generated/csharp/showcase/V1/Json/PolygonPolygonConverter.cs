using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="PolygonPolygon"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PolygonPolygonConverter : WireConverter<PolygonPolygon>
{
    internal static readonly PolygonPolygonConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public PolygonPolygonConverter()
        : base("polygonPolygon")
    {
    }

    internal static PolygonPolygon Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static PolygonPolygon Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        byte? corners = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 7 when wireName.SequenceEqual("corners"u8):
                    corners = JsonReading.Byte(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new PolygonPolygon
        {
            Corners = JsonReading.Required(corners),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, PolygonPolygon value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, PolygonPolygon value)
    {
        writer.WriteNumber("corners"u8, value.Corners);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("corners", Is.Byte);

    /// <inheritdoc/>
    protected override PolygonPolygon ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, PolygonPolygon value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
