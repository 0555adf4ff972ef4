using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Point"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PointConverter : WireConverter<Point>
{
    internal static readonly PointConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public PointConverter()
        : base("Point")
    {
    }

    internal static Point Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Point Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        double? x = null;
        double? y = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 1 when wireName.SequenceEqual("x"u8):
                    x = JsonReading.Double(ref reader);
                    break;
                case 1 when wireName.SequenceEqual("y"u8):
                    y = JsonReading.Double(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Point
        {
            X = JsonReading.Required(x),
            Y = JsonReading.Required(y),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Point value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Point value)
    {
        writer.WriteNumber("x"u8, value.X);
        writer.WriteNumber("y"u8, value.Y);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("x", Is.Double)
            .Required("y", Is.Double);

    /// <inheritdoc/>
    protected override Point ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Point value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
