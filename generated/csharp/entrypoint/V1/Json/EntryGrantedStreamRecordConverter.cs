using System.ComponentModel;
using System.Text.Json;
using Acme.Entrypoint.Events.Json;

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

    internal static EntryGrantedStreamRecord Read(ref Utf8JsonReader reader) => Read(ref reader, null);

    internal static EntryGrantedStreamRecord Read(ref Utf8JsonReader reader, string? tag)
    {
        JsonReading.StartObject(ref reader);
        string? id = null;
        string? type = null;
        string? timestamp = null;
        EntryGranted? data = null;
        RecordSource? source = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = JsonReading.String(ref reader);
            }
            else if (reader.ValueTextEquals("type"u8))
            {
                reader.Read();
                type = JsonReading.String(ref reader);
            }
            else if (reader.ValueTextEquals("timestamp"u8))
            {
                reader.Read();
                timestamp = JsonReading.String(ref reader);
            }
            else if (reader.ValueTextEquals("data"u8))
            {
                reader.Read();
                data = EntryGrantedConverter.Read(ref reader);
            }
            else if (reader.ValueTextEquals("source"u8))
            {
                reader.Read();
                source = RecordSourceConverter.Read(ref reader);
            }
            else
            {
                extra.Add(ref reader, JsonReading.Any, tag);
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

    private protected override EntryGrantedStreamRecord ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    private protected override void WriteValue(Utf8JsonWriter writer, EntryGrantedStreamRecord value) => Write(writer, value);

    private protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
