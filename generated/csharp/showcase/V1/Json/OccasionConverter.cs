using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Occasion"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OccasionConverter : WireConverter<Occasion>
{
    internal static readonly OccasionConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OccasionConverter()
        : base("Occasion")
    {
    }

    internal static Occasion Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "type"u8);
        return tag.Length switch
        {
            8 when tag.SequenceEqual("purchase"u8) => ReadPurchase(ref reader),
            6 when tag.SequenceEqual("refund"u8) => ReadRefund(ref reader),
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Occasion value)
    {
        switch (value)
        {
            case Occasion.Purchase variant:
                writer.WriteStartObject();
                writer.WriteString("type"u8, "purchase"u8);
                WritePurchase(writer, variant);
                writer.WriteEndObject();
                break;
            case Occasion.Refund variant:
                writer.WriteStartObject();
                writer.WriteString("type"u8, "refund"u8);
                WriteRefund(writer, variant);
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Tag(json, at, "type", "purchase", "refund"))
        {
            case "purchase":
                CheckPurchase(json, at, "type");
                break;
            case "refund":
                CheckRefund(json, at, "type");
                break;
        }
    }

    private static Occasion.Purchase ReadPurchase(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        Payment? payment = null;
        ValueList<Identifier>? articles = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("type"u8):
                    reader.Skip();
                    break;
                case 7 when wireName.SequenceEqual("payment"u8):
                    payment = PaymentConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("articles"u8):
                    articles = JsonReading.List(ref reader, IdentifierConverter.Read);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Occasion.Purchase
        {
            Payment = JsonReading.Required(payment),
            Articles = JsonReading.Required(articles),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WritePurchase(Utf8JsonWriter writer, Occasion.Purchase value)
    {
        writer.WritePropertyName("payment"u8);
        PaymentConverter.Write(writer, value.Payment);
        writer.WritePropertyName("articles"u8);
        JsonWriting.List(writer, value.Articles, IdentifierConverter.Write);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckPurchase(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("payment", PaymentConverter.Check)
            .Required("articles", Is.List(IdentifierConverter.Check));

    private static Occasion.Refund ReadRefund(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        Omittable<Payment?> payment = default;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("type"u8):
                    reader.Skip();
                    break;
                case 7 when wireName.SequenceEqual("payment"u8):
                    payment = JsonReading.OrNull(ref reader, PaymentConverter.Read);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Occasion.Refund
        {
            Payment = JsonReading.Required(payment),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteRefund(Utf8JsonWriter writer, Occasion.Refund value)
    {
        writer.WritePropertyName("payment"u8);
        JsonWriting.OrNull(writer, value.Payment, PaymentConverter.Write);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckRefund(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("payment", Is.Nullable(PaymentConverter.Check));

    /// <inheritdoc/>
    protected override Occasion ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Occasion value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
