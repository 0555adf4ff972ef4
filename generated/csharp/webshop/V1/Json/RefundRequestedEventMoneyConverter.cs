using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Webshop.Events.V1.Json;

/// <summary>Reads and writes <see cref="RefundRequestedEventMoney"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RefundRequestedEventMoneyConverter : WireConverter<RefundRequestedEventMoney>
{
    internal static readonly RefundRequestedEventMoneyConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public RefundRequestedEventMoneyConverter()
        : base("RefundRequestedEventMoney")
    {
    }

    internal static RefundRequestedEventMoney Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static RefundRequestedEventMoney Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        double? value_ = null;
        string? currency = null;
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("value"u8):
                    value_ = JsonReading.Within(JsonReading.Double(ref reader), above: 0d);
                    break;
                case 8 when wireName.SequenceEqual("currency"u8):
                    currency = JsonReading.Length(JsonReading.String(ref reader), min: 3, max: 3);
                    break;
                default:
                    JsonReading.OnlyTag(ref reader, wireName, tag);
                    break;
            }
        }

        return new RefundRequestedEventMoney
        {
            Value = JsonReading.Required(value_),
            Currency = JsonReading.Required(currency),
        };
    }

    internal static void Write(Utf8JsonWriter writer, RefundRequestedEventMoney value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, RefundRequestedEventMoney value)
    {
        writer.WriteNumber("value"u8, value.Value);
        writer.WriteString("currency"u8, value.Currency);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("value", Is.Within(Is.Double, "greater than 0", above: 0d))
            .Required("currency", Is.Length(Is.String, min: 3, max: 3))
            .Closed();

    /// <inheritdoc/>
    protected override RefundRequestedEventMoney ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, RefundRequestedEventMoney value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
