using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Webshop.Events.V1.Json;

/// <summary>Reads and writes <see cref="OrderPaidEventPayment"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OrderPaidEventPaymentConverter : WireConverter<OrderPaidEventPayment>
{
    internal static readonly OrderPaidEventPaymentConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OrderPaidEventPaymentConverter()
        : base("OrderPaidEventPayment")
    {
    }

    internal static OrderPaidEventPayment Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "method"u8);
        return tag.Length switch
        {
            4 when tag.SequenceEqual("card"u8) => ReadCard(ref reader),
            7 when tag.SequenceEqual("invoice"u8) => ReadInvoice(ref reader),
            _ => new OrderPaidEventPayment.Unknown(JsonReading.Any(ref reader)),
        };
    }

    internal static void Write(Utf8JsonWriter writer, OrderPaidEventPayment value)
    {
        switch (value)
        {
            case OrderPaidEventPayment.Card variant:
                writer.WriteStartObject();
                writer.WriteString("method"u8, "card"u8);
                WriteCard(writer, variant);
                writer.WriteEndObject();
                break;
            case OrderPaidEventPayment.Invoice variant:
                writer.WriteStartObject();
                writer.WriteString("method"u8, "invoice"u8);
                WriteInvoice(writer, variant);
                writer.WriteEndObject();
                break;
            case OrderPaidEventPayment.Unknown variant:
                JsonWriting.Any(writer, variant.Json);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.OpenTag(json, at, "method"))
        {
            case "card":
                CheckCard(json, at, "method");
                break;
            case "invoice":
                CheckInvoice(json, at, "method");
                break;
        }
    }

    private static OrderPaidEventPayment.Card ReadCard(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? brand = null;
        string? last4 = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("method"u8):
                    reader.Skip();
                    break;
                case 5 when wireName.SequenceEqual("brand"u8):
                    brand = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("last4"u8):
                    last4 = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new OrderPaidEventPayment.Card
        {
            Brand = JsonReading.Required(brand),
            Last4 = JsonReading.Required(last4),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteCard(Utf8JsonWriter writer, OrderPaidEventPayment.Card value)
    {
        writer.WriteString("brand"u8, value.Brand);
        writer.WriteString("last4"u8, value.Last4);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckCard(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("brand", Is.String)
            .Required("last4", Is.String);

    private static OrderPaidEventPayment.Invoice ReadInvoice(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? dueDate = null;
        Omittable<string?> reference = default;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("method"u8):
                    reader.Skip();
                    break;
                case 7 when wireName.SequenceEqual("dueDate"u8):
                    dueDate = JsonReading.String(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("reference"u8):
                    reference = JsonReading.OrNull(ref reader, JsonReading.String);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new OrderPaidEventPayment.Invoice
        {
            DueDate = JsonReading.Required(dueDate),
            Reference = JsonReading.Required(reference),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteInvoice(Utf8JsonWriter writer, OrderPaidEventPayment.Invoice value)
    {
        writer.WriteString("dueDate"u8, value.DueDate);
        writer.WritePropertyName("reference"u8);
        JsonWriting.OrNull(writer, value.Reference, static (writer, item) => writer.WriteStringValue(item));
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckInvoice(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("dueDate", Is.String)
            .Required("reference", Is.Nullable(Is.String));

    /// <inheritdoc/>
    protected override OrderPaidEventPayment ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, OrderPaidEventPayment value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
