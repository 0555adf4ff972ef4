using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Bank.Events.V1.Json;

/// <summary>Reads and writes <see cref="TransactionDeletedDetail"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TransactionDeletedDetailConverter : WireConverter<TransactionDeletedDetail>
{
    internal static readonly TransactionDeletedDetailConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TransactionDeletedDetailConverter()
        : base("TransactionDeletedDetail")
    {
    }

    internal static TransactionDeletedDetail Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static TransactionDeletedDetail Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        TransactionDeleted? content = null;
        string? timestamp = null;
        ValueDictionary<string, AnyJson>? metadata = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 7 when wireName.SequenceEqual("content"u8):
                    content = TransactionDeletedConverter.Read(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("timestamp"u8):
                    timestamp = JsonReading.String(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("metadata"u8):
                    metadata = JsonReading.Map(ref reader, JsonReading.String, JsonReading.Any);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new TransactionDeletedDetail
        {
            Content = JsonReading.Required(content),
            Timestamp = JsonReading.Required(timestamp),
            Metadata = JsonReading.Required(metadata),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, TransactionDeletedDetail value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, TransactionDeletedDetail value)
    {
        writer.WritePropertyName("content"u8);
        TransactionDeletedConverter.Write(writer, value.Content);
        writer.WriteString("timestamp"u8, value.Timestamp);
        writer.WritePropertyName("metadata"u8);
        JsonWriting.Map(writer, value.Metadata, static key => key, JsonWriting.Any);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("content", TransactionDeletedConverter.Check)
            .Required("timestamp", Is.String)
            .Required("metadata", Is.Map(Is.String, Is.Any));

    /// <inheritdoc/>
    protected override TransactionDeletedDetail ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, TransactionDeletedDetail value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
