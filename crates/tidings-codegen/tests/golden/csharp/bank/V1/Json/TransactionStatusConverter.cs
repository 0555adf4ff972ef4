using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Bank.Events.V1.Json;

/// <summary>Reads and writes <see cref="TransactionStatus"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TransactionStatusConverter : WireConverter<TransactionStatus>
{
    internal static readonly TransactionStatusConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TransactionStatusConverter()
        : base("TransactionStatus")
    {
    }

    internal static TransactionStatus Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static TransactionStatus Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        StatusText? text = null;
        ushort? code = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("text"u8):
                    text = StatusTextConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("code"u8):
                    code = JsonReading.UInt16(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new TransactionStatus
        {
            Text = JsonReading.Required(text),
            Code = JsonReading.Required(code),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, TransactionStatus value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, TransactionStatus value)
    {
        writer.WritePropertyName("text"u8);
        StatusTextConverter.Write(writer, value.Text);
        writer.WriteNumber("code"u8, value.Code);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("text", StatusTextConverter.Check)
            .Required("code", Is.UInt16);

    /// <inheritdoc/>
    protected override TransactionStatus ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, TransactionStatus value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
