using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Entrypoint.Events.V1.Json;

/// <summary>Reads and writes <see cref="RecordSource"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordSourceConverter : WireConverter<RecordSource>
{
    internal static readonly RecordSourceConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public RecordSourceConverter()
        : base("RecordSource")
    {
    }

    internal static RecordSource Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static RecordSource Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? userId = null;
        string? producerId = null;
        string? kinesisPartitionKey = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("userId"u8):
                    userId = JsonReading.String(ref reader);
                    break;
                case 10 when wireName.SequenceEqual("producerId"u8):
                    producerId = JsonReading.String(ref reader);
                    break;
                case 19 when wireName.SequenceEqual("kinesisPartitionKey"u8):
                    kinesisPartitionKey = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new RecordSource
        {
            UserId = userId,
            ProducerId = JsonReading.Required(producerId),
            KinesisPartitionKey = JsonReading.Required(kinesisPartitionKey),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, RecordSource value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, RecordSource value)
    {
        if (value.UserId is { } userId)
        {
            writer.WriteString("userId"u8, userId);
        }

        writer.WriteString("producerId"u8, value.ProducerId);
        writer.WriteString("kinesisPartitionKey"u8, value.KinesisPartitionKey);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Optional("userId", Is.String)
            .Required("producerId", Is.String)
            .Required("kinesisPartitionKey", Is.String);

    /// <inheritdoc/>
    protected override RecordSource ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, RecordSource value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
