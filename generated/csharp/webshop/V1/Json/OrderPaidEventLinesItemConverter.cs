using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Webshop.Events.V1.Json;

/// <summary>Reads and writes <see cref="OrderPaidEventLinesItem"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OrderPaidEventLinesItemConverter : WireConverter<OrderPaidEventLinesItem>
{
    internal static readonly OrderPaidEventLinesItemConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OrderPaidEventLinesItemConverter()
        : base("OrderPaidEventLinesItem")
    {
    }

    internal static OrderPaidEventLinesItem Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static OrderPaidEventLinesItem Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? article = null;
        long? quantity = null;
        JsonNumber? price = null;
        double? discount = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 7 when wireName.SequenceEqual("article"u8):
                    article = JsonReading.String(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("quantity"u8):
                    quantity = JsonReading.Int64(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("price"u8):
                    price = JsonReading.Decimal(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("discount"u8):
                    discount = JsonReading.Double(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new OrderPaidEventLinesItem
        {
            Article = JsonReading.Required(article),
            Quantity = JsonReading.Required(quantity),
            Price = JsonReading.Required(price),
            Discount = discount,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, OrderPaidEventLinesItem value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, OrderPaidEventLinesItem value)
    {
        writer.WriteString("article"u8, value.Article);
        writer.WriteNumber("quantity"u8, value.Quantity);
        writer.WritePropertyName("price"u8);
        JsonWriting.Number(writer, value.Price);
        if (value.Discount is { } discount)
        {
            writer.WriteNumber("discount"u8, discount);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("article", Is.String)
            .Required("quantity", Is.Int64)
            .Required("price", Is.Decimal)
            .Optional("discount", Is.Double);

    /// <inheritdoc/>
    protected override OrderPaidEventLinesItem ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, OrderPaidEventLinesItem value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
