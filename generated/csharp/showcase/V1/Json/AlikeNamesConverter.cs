using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="AlikeNames"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AlikeNamesConverter : WireConverter<AlikeNames>
{
    internal static readonly AlikeNamesConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public AlikeNamesConverter()
        : base("AlikeNames")
    {
    }

    internal static AlikeNames Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static AlikeNames Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        byte? id = null;
        byte? value_ = null;
        byte? value2 = null;
        byte? hTtpServer = null;
        byte? x1 = null;
        byte? x11 = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 2 when wireName.SequenceEqual("id"u8):
                    id = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("value"u8):
                    value_ = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("Value2"u8):
                    value2 = JsonReading.Byte(ref reader);
                    break;
                case 10 when wireName.SequenceEqual("hTTPServer"u8):
                    hTtpServer = JsonReading.Byte(ref reader);
                    break;
                case 2 when wireName.SequenceEqual("x1"u8):
                    x1 = JsonReading.Byte(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("x11"u8):
                    x11 = JsonReading.Byte(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new AlikeNames
        {
            Id = JsonReading.Required(id),
            Value = JsonReading.Required(value_),
            Value2 = JsonReading.Required(value2),
            HTtpServer = JsonReading.Required(hTtpServer),
            X1 = JsonReading.Required(x1),
            X11 = JsonReading.Required(x11),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, AlikeNames value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, AlikeNames value)
    {
        writer.WriteNumber("id"u8, value.Id);
        writer.WriteNumber("value"u8, value.Value);
        writer.WriteNumber("Value2"u8, value.Value2);
        writer.WriteNumber("hTTPServer"u8, value.HTtpServer);
        writer.WriteNumber("x1"u8, value.X1);
        writer.WriteNumber("x11"u8, value.X11);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("id", Is.Byte)
            .Required("value", Is.Byte)
            .Required("Value2", Is.Byte)
            .Required("hTTPServer", Is.Byte)
            .Required("x1", Is.Byte)
            .Required("x11", Is.Byte);

    /// <inheritdoc/>
    protected override AlikeNames ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, AlikeNames value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
