using System.ComponentModel;
using System.Text.Json;
using Acme.Bank.Events.Json;

namespace Acme.Bank.Events.V1.Json;

/// <summary>Reads and writes <see cref="TransactionDeleted"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TransactionDeletedConverter : WireConverter<TransactionDeleted>
{
    internal static readonly TransactionDeletedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TransactionDeletedConverter()
        : base("TransactionDeleted")
    {
    }

    internal static TransactionDeleted Read(ref Utf8JsonReader reader) => Read(ref reader, null);

    internal static TransactionDeleted Read(ref Utf8JsonReader reader, string? tag)
    {
        JsonReading.StartObject(ref reader);
        string? transactionId = null;
        string? license = null;
        Status? status = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("transactionId"u8))
            {
                reader.Read();
                transactionId = JsonReading.String(ref reader);
            }
            else if (reader.ValueTextEquals("license"u8))
            {
                reader.Read();
                license = JsonReading.String(ref reader);
            }
            else if (reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                status = StatusConverter.Read(ref reader);
            }
            else
            {
                extra.Add(ref reader, JsonReading.Any, tag);
            }
        }

        return new TransactionDeleted
        {
            TransactionId = JsonReading.Required(transactionId),
            License = JsonReading.Required(license),
            Status = JsonReading.Required(status),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, TransactionDeleted value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, TransactionDeleted value)
    {
        writer.WriteString("transactionId"u8, value.TransactionId);
        writer.WriteString("license"u8, value.License);
        writer.WritePropertyName("status"u8);
        StatusConverter.Write(writer, value.Status);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("transactionId", Is.String)
            .Required("license", Is.String)
            .Required("status", StatusConverter.Check);

    private protected override TransactionDeleted ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    private protected override void WriteValue(Utf8JsonWriter writer, TransactionDeleted value) => Write(writer, value);

    private protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
