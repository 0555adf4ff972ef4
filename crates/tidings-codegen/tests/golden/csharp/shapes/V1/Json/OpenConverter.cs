using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="Open"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenConverter : WireConverter<Open>
{
    internal static readonly OpenConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OpenConverter()
        : base("Open")
    {
    }

    internal static Open Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "kind"u8);
        return tag.Length switch
        {
            1 when tag.SequenceEqual("a"u8) => ReadA(ref reader),
            7 when tag.SequenceEqual("unknown"u8) => ReadUnknownVariant(ref reader),
            _ => new Open.Unknown(JsonReading.Any(ref reader)),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Open value)
    {
        switch (value)
        {
            case Open.A variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "a"u8);
                WriteA(writer, variant);
                writer.WriteEndObject();
                break;
            case Open.UnknownVariant variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "unknown"u8);
                WriteUnknownVariant(writer, variant);
                writer.WriteEndObject();
                break;
            case Open.Unknown variant:
                JsonWriting.Any(writer, variant.Json);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.OpenTag(json, at, "kind"))
        {
            case "a":
                CheckA(json, at, "kind");
                break;
            case "unknown":
                CheckUnknownVariant(json, at, "kind");
                break;
        }
    }

    private static Open.A ReadA(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? x = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                case 1 when wireName.SequenceEqual("x"u8):
                    x = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Open.A
        {
            X = JsonReading.Required(x),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteA(Utf8JsonWriter writer, Open.A value)
    {
        writer.WriteString("x"u8, value.X);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckA(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("x", Is.String);

    private static Open.UnknownVariant ReadUnknownVariant(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Open.UnknownVariant
        {
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteUnknownVariant(Utf8JsonWriter writer, Open.UnknownVariant value)
    {
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckUnknownVariant(JsonElement json, At at, string? tag) =>
        Is.Object(json, at);

    /// <inheritdoc/>
    protected override Open ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Open value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
