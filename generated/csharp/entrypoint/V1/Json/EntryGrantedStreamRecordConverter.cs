using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Entrypoint.Events.V1.Json;

/// <summary>Reads and writes <see cref="EntryGrantedStreamRecord"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryGrantedStreamRecordConverter : WireConverter<EntryGrantedStreamRecord>
{
    internal static readonly EntryGrantedStreamRecordConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public EntryGrantedStreamRecordConverter()
        : base("EntryGrantedStreamRecord")
    {
    }

    internal static EntryGrantedStreamRecord Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static EntryGrantedStreamRecord Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? id = null;
        string? type = null;
        string? timestamp = null;
        EntryGranted? data = null;
        RecordSource? source = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 2 when wireName.SequenceEqual("id"u8):
                    id = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("type"u8):
                    type = JsonReading.String(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("timestamp"u8):
                    timestamp = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("data"u8):
                    data = EntryGrantedConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("source"u8):
                    source = RecordSourceConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new EntryGrantedStreamRecord
        {
            Id = JsonReading.Required(id),
            Type = JsonReading.Required(type),
            Timestamp = JsonReading.Required(timestamp),
            Data = JsonReading.Required(data),
            Source = JsonReading.Required(source),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, EntryGrantedStreamRecord value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, EntryGrantedStreamRecord value)
    {
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("type"u8, value.Type);
        writer.WriteString("timestamp"u8, value.Timestamp);
        writer.WritePropertyName("data"u8);
        EntryGrantedConverter.Write(writer, value.Data);
        writer.WritePropertyName("source"u8);
        RecordSourceConverter.Write(writer, value.Source);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("id", Is.String)
            .Required("type", Is.String)
            .Required("timestamp", Is.String)
            .Required("data", EntryGrantedConverter.Check)
            .Required("source", RecordSourceConverter.Check);

    /// <inheritdoc/>
    protected override EntryGrantedStreamRecord ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, EntryGrantedStreamRecord value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
