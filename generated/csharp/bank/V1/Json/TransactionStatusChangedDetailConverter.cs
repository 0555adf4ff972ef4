using System.ComponentModel;
using System.Text.Json;
using Acme.Bank.Events.Json;

namespace Acme.Bank.Events.V1.Json;

/// <summary>Reads and writes <see cref="TransactionStatusChangedDetail"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TransactionStatusChangedDetailConverter : WireConverter<TransactionStatusChangedDetail>
{
    internal static readonly TransactionStatusChangedDetailConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TransactionStatusChangedDetailConverter()
        : base("TransactionStatusChangedDetail")
    {
    }

    internal static TransactionStatusChangedDetail Read(ref Utf8JsonReader reader) => Read(ref reader, null);

    internal static TransactionStatusChangedDetail Read(ref Utf8JsonReader reader, string? tag)
    {
        JsonReading.StartObject(ref reader);
        TransactionStatusChanged? content = null;
        string? timestamp = null;
        ValueDictionary<string, AnyJson>? metadata = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("content"u8))
            {
                reader.Read();
                content = TransactionStatusChangedConverter.Read(ref reader);
            }
            else if (reader.ValueTextEquals("timestamp"u8))
            {
                reader.Read();
                timestamp = JsonReading.String(ref reader);
            }
            else if (reader.ValueTextEquals("metadata"u8))
            {
                reader.Read();
                metadata = JsonReading.Map(ref reader, JsonReading.String, JsonReading.Any);
            }
            else
            {
                extra.Add(ref reader, JsonReading.Any, tag);
            }
        }

        return new TransactionStatusChangedDetail
        {
            Content = JsonReading.Required(content),
            Timestamp = JsonReading.Required(timestamp),
            Metadata = JsonReading.Required(metadata),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, TransactionStatusChangedDetail value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, TransactionStatusChangedDetail value)
    {
        writer.WritePropertyName("content"u8);
        TransactionStatusChangedConverter.Write(writer, value.Content);
        writer.WriteString("timestamp"u8, value.Timestamp);
        writer.WritePropertyName("metadata"u8);
        JsonWriting.Map(writer, value.Metadata, static key => key, JsonWriting.Any);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("content", TransactionStatusChangedConverter.Check)
            .Required("timestamp", Is.String)
            .Required("metadata", Is.Map(Is.String, Is.Any));

    private protected override TransactionStatusChangedDetail ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    private protected override void WriteValue(Utf8JsonWriter writer, TransactionStatusChangedDetail value) => Write(writer, value);

    private protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
