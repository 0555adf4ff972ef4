using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

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

    internal static TransactionDeleted Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static TransactionDeleted Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? transactionId = null;
        string? license = null;
        Status? status = null;
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
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
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

    /// <inheritdoc/>
    protected override TransactionDeleted ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, TransactionDeleted value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
