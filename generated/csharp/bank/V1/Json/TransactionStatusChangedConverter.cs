using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Bank.Events.V1.Json;

/// <summary>Reads and writes <see cref="TransactionStatusChanged"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TransactionStatusChangedConverter : WireConverter<TransactionStatusChanged>
{
    internal static readonly TransactionStatusChangedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TransactionStatusChangedConverter()
        : base("TransactionStatusChanged")
    {
    }

    internal static TransactionStatusChanged Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static TransactionStatusChanged Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? transactionId = null;
        string? license = null;
        Status? status = null;
        DeletionStatus? deletionStatus = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 13 when wireName.SequenceEqual("transactionId"u8):
                    transactionId = JsonReading.String(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("license"u8):
                    license = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("status"u8):
                    status = StatusConverter.Read(ref reader);
                    break;
                case 14 when wireName.SequenceEqual("deletionStatus"u8):
                    deletionStatus = DeletionStatusConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new TransactionStatusChanged
        {
            TransactionId = JsonReading.Required(transactionId),
            License = JsonReading.Required(license),
            Status = JsonReading.Required(status),
            DeletionStatus = JsonReading.Required(deletionStatus),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, TransactionStatusChanged value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, TransactionStatusChanged value)
    {
        writer.WriteString("transactionId"u8, value.TransactionId);
        writer.WriteString("license"u8, value.License);
        writer.WritePropertyName("status"u8);
        StatusConverter.Write(writer, value.Status);
        writer.WritePropertyName("deletionStatus"u8);
        DeletionStatusConverter.Write(writer, value.DeletionStatus);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("transactionId", Is.String)
            .Required("license", Is.String)
            .Required("status", StatusConverter.Check)
            .Required("deletionStatus", DeletionStatusConverter.Check);

    /// <inheritdoc/>
    protected override TransactionStatusChanged ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, TransactionStatusChanged value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
