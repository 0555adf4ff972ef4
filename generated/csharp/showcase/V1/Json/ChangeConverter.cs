#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Change"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChangeConverter : WireConverter<Change>
{
    internal static readonly ChangeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ChangeConverter()
        : base("Change")
    {
    }

    internal static Change Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "type"u8);
        return tag.Length switch
        {
            5 when tag.SequenceEqual("added"u8) => ReadAdded(ref reader),
            8 when tag.SequenceEqual("replaced"u8) => ReadReplaced(ref reader),
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Change value)
    {
        switch (value)
        {
            case Change.Added variant:
                writer.WriteStartObject();
                writer.WriteString("type"u8, "added"u8);
                WriteAdded(writer, variant);
                writer.WriteEndObject();
                break;
            case Change.Replaced variant:
                writer.WriteStartObject();
                writer.WriteString("type"u8, "replaced"u8);
                WriteReplaced(writer, variant);
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Tag(json, at, "type", "added", "replaced"))
        {
            case "added":
                CheckAdded(json, at, "type");
                break;
            case "replaced":
                CheckReplaced(json, at, "type");
                break;
        }
    }

    private static Change.Added ReadAdded(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? what = null;
        string? why = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("type"u8):
                    reader.Skip();
                    break;
                case 4 when wireName.SequenceEqual("what"u8):
                    what = JsonReading.String(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("why"u8):
                    why = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Change.Added
        {
            What = JsonReading.Required(what),
            Why = why,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteAdded(Utf8JsonWriter writer, Change.Added value)
    {
        writer.WriteString("what"u8, value.What);
        if (value.Why is { } why)
        {
            writer.WriteString("why"u8, why);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckAdded(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("what", Is.String)
            .Optional("why", Is.String);

    private static Change.Replaced ReadReplaced(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("type"u8):
                    reader.Skip();
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Change.Replaced
        {
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteReplaced(Utf8JsonWriter writer, Change.Replaced value)
    {
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckReplaced(JsonElement json, At at, string? tag) =>
        Is.Object(json, at);

    /// <inheritdoc/>
    protected override Change ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Change value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
