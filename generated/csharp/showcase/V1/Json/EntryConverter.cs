using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Entry"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryConverter : WireConverter<Entry>
{
    internal static readonly EntryConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public EntryConverter()
        : base("Entry")
    {
    }

    internal static Entry Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "type"u8);
        return tag.Length switch
        {
            4 when tag.SequenceEqual("file"u8) => ReadFile(ref reader),
            6 when tag.SequenceEqual("folder"u8) => new Entry.Folder(FolderConverter.Read(ref reader, "type"u8)),
            4 when tag.SequenceEqual("link"u8) => ReadLink(ref reader),
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Entry value)
    {
        switch (value)
        {
            case Entry.File variant:
                writer.WriteStartObject();
                writer.WriteString("type"u8, "file"u8);
                WriteFile(writer, variant);
                writer.WriteEndObject();
                break;
            case Entry.Folder variant:
                writer.WriteStartObject();
                writer.WriteString("type"u8, "folder"u8);
                FolderConverter.WriteProperties(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case Entry.Link variant:
                writer.WriteStartObject();
                writer.WriteString("type"u8, "link"u8);
                WriteLink(writer, variant);
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Tag(json, at, "type", "file", "folder", "link"))
        {
            case "file":
                CheckFile(json, at, "type");
                break;
            case "folder":
                FolderConverter.Check(json, at, "type");
                break;
            case "link":
                CheckLink(json, at, "type");
                break;
        }
    }

    private static Entry.File ReadFile(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? name = null;
        uint? size = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("type"u8):
                    reader.Skip();
                    break;
                case 4 when wireName.SequenceEqual("name"u8):
                    name = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("size"u8):
                    size = JsonReading.UInt32(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Entry.File
        {
            Name = JsonReading.Required(name),
            Size = JsonReading.Required(size),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteFile(Utf8JsonWriter writer, Entry.File value)
    {
        writer.WriteString("name"u8, value.Name);
        writer.WriteNumber("size"u8, value.Size);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckFile(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("name", Is.String)
            .Required("size", Is.UInt32);

    private static Entry.Link ReadLink(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? name = null;
        Entry? target = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("type"u8):
                    reader.Skip();
                    break;
                case 4 when wireName.SequenceEqual("name"u8):
                    name = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("target"u8):
                    target = EntryConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Entry.Link
        {
            Name = JsonReading.Required(name),
            Target = JsonReading.Required(target),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteLink(Utf8JsonWriter writer, Entry.Link value)
    {
        writer.WriteString("name"u8, value.Name);
        writer.WritePropertyName("target"u8);
        EntryConverter.Write(writer, value.Target);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckLink(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("name", Is.String)
            .Required("target", EntryConverter.Check);

    /// <inheritdoc/>
    protected override Entry ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Entry value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
