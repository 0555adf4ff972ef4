using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Reading"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReadingConverter : WireConverter<Reading>
{
    internal static readonly ReadingConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ReadingConverter()
        : base("Reading")
    {
    }

    internal static Reading Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "t"u8);
        if (!(tag.SequenceEqual("silent"u8) || tag.SequenceEqual("level"u8) || tag.SequenceEqual("fault"u8)))
        {
            return new Reading.Unknown(JsonReading.Any(ref reader));
        }

        Reading? known = null;
        while (JsonReading.NextProperty(ref reader, out var name))
        {
            if (name.SequenceEqual("c"u8))
            {
                known = tag.Length switch
                {
                    5 when tag.SequenceEqual("level"u8) => new Reading.Level(JsonReading.UInt16(ref reader)),
                    5 when tag.SequenceEqual("fault"u8) => ReadFault(ref reader),
                    _ => throw JsonReading.Mismatch(),
                };
            }
            else
            {
                JsonReading.OnlyTag(ref reader, name, "t"u8);
            }
        }

        return known ?? tag.Length switch
        {
            6 when tag.SequenceEqual("silent"u8) => new Reading.Silent(),
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Reading value)
    {
        switch (value)
        {
            case Reading.Silent:
                writer.WriteStartObject();
                writer.WriteString("t"u8, "silent"u8);
                writer.WriteEndObject();
                break;
            case Reading.Level variant:
                writer.WriteStartObject();
                writer.WriteString("t"u8, "level"u8);
                writer.WritePropertyName("c"u8);
                writer.WriteNumberValue(variant.Value);
                writer.WriteEndObject();
                break;
            case Reading.Fault variant:
                writer.WriteStartObject();
                writer.WriteString("t"u8, "fault"u8);
                writer.WritePropertyName("c"u8);
                writer.WriteStartObject();
                WriteFault(writer, variant);
                writer.WriteEndObject();
                writer.WriteEndObject();
                break;
            case Reading.Unknown variant:
                JsonWriting.Any(writer, variant.Json);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.OpenTag(json, at, "t"))
        {
            case "silent":
                new RecordCheck(json, at, "t").Closed();
                break;
            case "level":
                new RecordCheck(json, at, "t").Required("c", Is.UInt16).Closed();
                break;
            case "fault":
                new RecordCheck(json, at, "t").Required("c", static (json, at) => CheckFault(json, at, null)).Closed();
                break;
        }
    }

    private static Reading.Fault ReadFault(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        byte? code = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("code"u8):
                    code = JsonReading.Byte(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Reading.Fault
        {
            Code = JsonReading.Required(code),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteFault(Utf8JsonWriter writer, Reading.Fault value)
    {
        writer.WriteNumber("code"u8, value.Code);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckFault(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("code", Is.Byte);

    /// <inheritdoc/>
    protected override Reading ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Reading value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
