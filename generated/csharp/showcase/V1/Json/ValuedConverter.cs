using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Valued"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValuedConverter : WireConverter<Valued>
{
    internal static readonly ValuedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ValuedConverter()
        : base("Valued")
    {
    }

    internal static Valued Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "answer"u8);
        return tag.Length switch
        {
            3 when tag.SequenceEqual("yes"u8) => ReadYes(ref reader),
            2 when tag.SequenceEqual("no"u8) => ReadNo(ref reader),
            5 when tag.SequenceEqual("later"u8) => ReadLater(ref reader),
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Valued value)
    {
        switch (value)
        {
            case Valued.Yes variant:
                writer.WriteStartObject();
                writer.WriteString("answer"u8, "yes"u8);
                WriteYes(writer, variant);
                writer.WriteEndObject();
                break;
            case Valued.No variant:
                writer.WriteStartObject();
                writer.WriteString("answer"u8, "no"u8);
                WriteNo(writer, variant);
                writer.WriteEndObject();
                break;
            case Valued.Later variant:
                writer.WriteStartObject();
                writer.WriteString("answer"u8, "later"u8);
                WriteLater(writer, variant);
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Tag(json, at, "answer", "yes", "no", "later"))
        {
            case "yes":
                CheckYes(json, at, "answer");
                break;
            case "no":
                CheckNo(json, at, "answer");
                break;
            case "later":
                CheckLater(json, at, "answer");
                break;
        }
    }

    private static Valued.Yes ReadYes(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? about = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("answer"u8):
                    reader.Skip();
                    break;
                case 5 when wireName.SequenceEqual("about"u8):
                    about = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Valued.Yes
        {
            About = JsonReading.Required(about),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteYes(Utf8JsonWriter writer, Valued.Yes value)
    {
        writer.WriteString("about"u8, value.About);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckYes(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("about", Is.String);

    private static Valued.No ReadNo(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? about = null;
        string? detail = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("answer"u8):
                    reader.Skip();
                    break;
                case 5 when wireName.SequenceEqual("about"u8):
                    about = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("detail"u8):
                    detail = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Valued.No
        {
            About = JsonReading.Required(about),
            Detail = JsonReading.Required(detail),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteNo(Utf8JsonWriter writer, Valued.No value)
    {
        writer.WriteString("about"u8, value.About);
        writer.WriteString("detail"u8, value.Detail);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckNo(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("about", Is.String)
            .Required("detail", Is.String);

    private static Valued.Later ReadLater(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? about = null;
        ValuedLaterDetail? detail = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("answer"u8):
                    reader.Skip();
                    break;
                case 5 when wireName.SequenceEqual("about"u8):
                    about = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("detail"u8):
                    detail = ValuedLaterDetailConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Valued.Later
        {
            About = JsonReading.Required(about),
            Detail = JsonReading.Required(detail),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteLater(Utf8JsonWriter writer, Valued.Later value)
    {
        writer.WriteString("about"u8, value.About);
        writer.WritePropertyName("detail"u8);
        ValuedLaterDetailConverter.Write(writer, value.Detail);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckLater(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("about", Is.String)
            .Required("detail", ValuedLaterDetailConverter.Check);

    /// <inheritdoc/>
    protected override Valued ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Valued value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
