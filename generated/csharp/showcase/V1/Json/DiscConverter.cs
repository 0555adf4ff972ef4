using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Disc"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DiscConverter : WireConverter<Disc>
{
    internal static readonly DiscConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public DiscConverter()
        : base("disc")
    {
    }

    internal static Disc Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Disc Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? colour = null;
        byte? discValue = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("colour"u8):
                    colour = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("disc"u8):
                    discValue = JsonReading.Byte(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Disc
        {
            Colour = JsonReading.Required(colour),
            DiscValue = JsonReading.Required(discValue),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Disc value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Disc value)
    {
        writer.WriteString("colour"u8, value.Colour);
        writer.WriteNumber("disc"u8, value.DiscValue);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("colour", Is.String)
            .Required("disc", Is.Byte);

    /// <inheritdoc/>
    protected override Disc ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Disc value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
