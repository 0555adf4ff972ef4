using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Webshop.Events.V1.Json;

/// <summary>Reads and writes <see cref="OrderPaidEvent"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OrderPaidEventConverter : WireConverter<OrderPaidEvent>
{
    internal static readonly OrderPaidEventConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OrderPaidEventConverter()
        : base("OrderPaidEvent")
    {
    }

    internal static OrderPaidEvent Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static OrderPaidEvent Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? orderNumber = null;
        string? paidAt = null;
        OrderPaidEventCustomer? customer = null;
        OrderPaidEventPayment? payment = null;
        ValueList<OrderPaidEventLinesItem>? lines = null;
        JsonNumber? total = null;
        string? currency = null;
        OrderPaidEventState? state = null;
        Omittable<string?> notes = default;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 11 when wireName.SequenceEqual("orderNumber"u8):
                    orderNumber = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("paidAt"u8):
                    paidAt = JsonReading.String(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("customer"u8):
                    customer = OrderPaidEventCustomerConverter.Read(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("payment"u8):
                    payment = OrderPaidEventPaymentConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("lines"u8):
                    lines = JsonReading.List(ref reader, OrderPaidEventLinesItemConverter.Read);
                    break;
                case 5 when wireName.SequenceEqual("total"u8):
                    total = JsonReading.Decimal(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("currency"u8):
                    currency = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("state"u8):
                    state = OrderPaidEventStateConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("notes"u8):
                    notes = JsonReading.OrNull(ref reader, JsonReading.String);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new OrderPaidEvent
        {
            OrderNumber = JsonReading.Required(orderNumber),
            PaidAt = JsonReading.Required(paidAt),
            Customer = JsonReading.Required(customer),
            Payment = JsonReading.Required(payment),
            Lines = JsonReading.Required(lines),
            Total = JsonReading.Required(total),
            Currency = JsonReading.Required(currency),
            State = JsonReading.Required(state),
            Notes = JsonReading.Required(notes),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, OrderPaidEvent value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, OrderPaidEvent value)
    {
        writer.WriteString("orderNumber"u8, value.OrderNumber);
        writer.WriteString("paidAt"u8, value.PaidAt);
        writer.WritePropertyName("customer"u8);
        OrderPaidEventCustomerConverter.Write(writer, value.Customer);
        writer.WritePropertyName("payment"u8);
        OrderPaidEventPaymentConverter.Write(writer, value.Payment);
        writer.WritePropertyName("lines"u8);
        JsonWriting.List(writer, value.Lines, OrderPaidEventLinesItemConverter.Write);
        writer.WritePropertyName("total"u8);
        JsonWriting.Number(writer, value.Total);
        writer.WriteString("currency"u8, value.Currency);
        writer.WritePropertyName("state"u8);
        OrderPaidEventStateConverter.Write(writer, value.State);
        writer.WritePropertyName("notes"u8);
        JsonWriting.OrNull(writer, value.Notes, static (writer, item) => writer.WriteStringValue(item));
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("orderNumber", Is.String)
            .Required("paidAt", Is.String)
            .Required("customer", OrderPaidEventCustomerConverter.Check)
            .Required("payment", OrderPaidEventPaymentConverter.Check)
            .Required("lines", Is.List(OrderPaidEventLinesItemConverter.Check))
            .Required("total", Is.Decimal)
            .Required("currency", Is.String)
            .Required("state", OrderPaidEventStateConverter.Check)
            .Required("notes", Is.Nullable(Is.String));

    /// <inheritdoc/>
    protected override OrderPaidEvent ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, OrderPaidEvent value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
