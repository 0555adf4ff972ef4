using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Folder"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FolderConverter : WireConverter<Folder>
{
    internal static readonly FolderConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public FolderConverter()
        : base("Folder")
    {
    }

    internal static Folder Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Folder Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? name = null;
        ValueList<Entry>? entries = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("name"u8):
                    name = JsonReading.String(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("entries"u8):
                    entries = JsonReading.List(ref reader, EntryConverter.Read);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Folder
        {
            Name = JsonReading.Required(name),
            Entries = JsonReading.Required(entries),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Folder value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Folder value)
    {
        writer.WriteString("name"u8, value.Name);
        writer.WritePropertyName("entries"u8);
        JsonWriting.List(writer, value.Entries, EntryConverter.Write);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("name", Is.String)
            .Required("entries", Is.List(EntryConverter.Check));

    /// <inheritdoc/>
    protected override Folder ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Folder value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
