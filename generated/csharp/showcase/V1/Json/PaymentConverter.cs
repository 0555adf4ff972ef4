using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Payment"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PaymentConverter : WireConverter<Payment>
{
    internal static readonly PaymentConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public PaymentConverter()
        : base("Payment")
    {
    }

    internal static Payment Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "kind"u8);
        return tag.Length switch
        {
            4 when tag.SequenceEqual("cash"u8) => ReadCash(ref reader),
            4 when tag.SequenceEqual("card"u8) => ReadCard(ref reader),
            8 when tag.SequenceEqual("transfer"u8) => new Payment.Transfer(TransferConverter.Read(ref reader, "kind"u8)),
            7 when tag.SequenceEqual("invoice"u8) => ReadInvoice(ref reader),
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Payment value)
    {
        switch (value)
        {
            case Payment.Cash variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "cash"u8);
                WriteCash(writer, variant);
                writer.WriteEndObject();
                break;
            case Payment.Card variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "card"u8);
                WriteCard(writer, variant);
                writer.WriteEndObject();
                break;
            case Payment.Transfer variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "transfer"u8);
                TransferConverter.WriteProperties(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case Payment.Invoice variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "invoice"u8);
                WriteInvoice(writer, variant);
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Tag(json, at, "kind", "cash", "card", "transfer", "invoice"))
        {
            case "cash":
                CheckCash(json, at, "kind");
                break;
            case "card":
                CheckCard(json, at, "kind");
                break;
            case "transfer":
                TransferConverter.Check(json, at, "kind");
                break;
            case "invoice":
                CheckInvoice(json, at, "kind");
                break;
        }
    }

    private static Payment.Cash ReadCash(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Payment.Cash
        {
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteCash(Utf8JsonWriter writer, Payment.Cash value)
    {
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckCash(JsonElement json, At at, string? tag) =>
        Is.Object(json, at);

    private static Payment.Card ReadCard(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? lastFour = null;
        byte? instalments = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                case 8 when wireName.SequenceEqual("lastFour"u8):
                    lastFour = JsonReading.String(ref reader);
                    break;
                case 11 when wireName.SequenceEqual("instalments"u8):
                    instalments = JsonReading.Byte(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Payment.Card
        {
            LastFour = JsonReading.Required(lastFour),
            Instalments = instalments,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteCard(Utf8JsonWriter writer, Payment.Card value)
    {
        writer.WriteString("lastFour"u8, value.LastFour);
        if (value.Instalments is { } instalments)
        {
            writer.WriteNumber("instalments"u8, instalments);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckCard(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("lastFour", Is.String)
            .Optional("instalments", Is.Byte);

    private static Payment.Invoice ReadInvoice(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Payment.Invoice
        {
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteInvoice(Utf8JsonWriter writer, Payment.Invoice value)
    {
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckInvoice(JsonElement json, At at, string? tag) =>
        Is.Object(json, at);

    /// <inheritdoc/>
    protected override Payment ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Payment value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
