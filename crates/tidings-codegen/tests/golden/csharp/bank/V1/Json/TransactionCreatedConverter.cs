using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Bank.Events.V1.Json;

/// <summary>Reads and writes <see cref="TransactionCreated"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TransactionCreatedConverter : WireConverter<TransactionCreated>
{
    internal static readonly TransactionCreatedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TransactionCreatedConverter()
        : base("TransactionCreated")
    {
    }

    internal static TransactionCreated Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static TransactionCreated Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? transactionId = null;
        string? license = null;
        TransactionStatus? status = null;
        ValueList<string>? sourceUris = null;
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
                    status = TransactionStatusConverter.Read(ref reader);
                    break;
                case 10 when wireName.SequenceEqual("sourceUris"u8):
                    sourceUris = JsonReading.List(ref reader, JsonReading.String);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new TransactionCreated
        {
            TransactionId = JsonReading.Required(transactionId),
            License = JsonReading.Required(license),
            Status = JsonReading.Required(status),
            SourceUris = JsonReading.Required(sourceUris),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, TransactionCreated value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, TransactionCreated value)
    {
        writer.WriteString("transactionId"u8, value.TransactionId);
        writer.WriteString("license"u8, value.License);
        writer.WritePropertyName("status"u8);
        TransactionStatusConverter.Write(writer, value.Status);
        writer.WritePropertyName("sourceUris"u8);
        JsonWriting.List(writer, value.SourceUris, static (writer, item) => writer.WriteStringValue(item));
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("transactionId", Is.String)
            .Required("license", Is.String)
            .Required("status", TransactionStatusConverter.Check)
            .Required("sourceUris", Is.List(Is.String));

    /// <inheritdoc/>
    protected override TransactionCreated ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, TransactionCreated value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
