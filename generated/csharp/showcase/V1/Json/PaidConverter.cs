using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Paid"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PaidConverter : WireConverter<Paid>
{
    internal static readonly PaidConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public PaidConverter()
        : base("Paid")
    {
    }

    internal static Paid Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "kind"u8);
        return tag.Length switch
        {
            4 when tag.SequenceEqual("cash"u8) => ReadCash(ref reader),
            4 when tag.SequenceEqual("card"u8) => ReadCard(ref reader),
            8 when tag.SequenceEqual("transfer"u8) => ReadTransfer(ref reader),
            7 when tag.SequenceEqual("invoice"u8) => ReadInvoice(ref reader),
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Paid value)
    {
        switch (value)
        {
            case Paid.Cash variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "cash"u8);
                WriteCash(writer, variant);
                writer.WriteEndObject();
                break;
            case Paid.Card variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "card"u8);
                WriteCard(writer, variant);
                writer.WriteEndObject();
                break;
            case Paid.Transfer variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "transfer"u8);
                WriteTransfer(writer, variant);
                writer.WriteEndObject();
                break;
            case Paid.Invoice variant:
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
                CheckTransfer(json, at, "kind");
                break;
            case "invoice":
                CheckInvoice(json, at, "kind");
                break;
        }
    }

    private static Paid.Cash ReadCash(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? article = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                case 7 when wireName.SequenceEqual("article"u8):
                    article = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Paid.Cash
        {
            Article = JsonReading.Required(article),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteCash(Utf8JsonWriter writer, Paid.Cash value)
    {
        writer.WriteString("article"u8, value.Article);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckCash(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("article", Is.String);

    private static Paid.Card ReadCard(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? article = null;
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
                case 7 when wireName.SequenceEqual("article"u8):
                    article = JsonReading.String(ref reader);
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

        return new Paid.Card
        {
            Article = JsonReading.Required(article),
            LastFour = JsonReading.Required(lastFour),
            Instalments = instalments,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteCard(Utf8JsonWriter writer, Paid.Card value)
    {
        writer.WriteString("article"u8, value.Article);
        writer.WriteString("lastFour"u8, value.LastFour);
        if (value.Instalments is { } instalments)
        {
            writer.WriteNumber("instalments"u8, instalments);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckCard(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("article", Is.String)
            .Required("lastFour", Is.String)
            .Optional("instalments", Is.Byte);

    private static Paid.Transfer ReadTransfer(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? article = null;
        string? iban = null;
        Omittable<string?> message = default;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                case 7 when wireName.SequenceEqual("article"u8):
                    article = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("iban"u8):
                    iban = JsonReading.String(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("message"u8):
                    message = JsonReading.OrNull(ref reader, JsonReading.String);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Paid.Transfer
        {
            Article = JsonReading.Required(article),
            Iban = JsonReading.Required(iban),
            Message = JsonReading.Required(message),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteTransfer(Utf8JsonWriter writer, Paid.Transfer value)
    {
        writer.WriteString("article"u8, value.Article);
        writer.WriteString("iban"u8, value.Iban);
        writer.WritePropertyName("message"u8);
        JsonWriting.OrNull(writer, value.Message, static (writer, item) => writer.WriteStringValue(item));
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckTransfer(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("article", Is.String)
            .Required("iban", Is.String)
            .Required("message", Is.Nullable(Is.String));

    private static Paid.Invoice ReadInvoice(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? article = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                case 7 when wireName.SequenceEqual("article"u8):
                    article = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Paid.Invoice
        {
            Article = JsonReading.Required(article),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteInvoice(Utf8JsonWriter writer, Paid.Invoice value)
    {
        writer.WriteString("article"u8, value.Article);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckInvoice(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("article", Is.String);

    /// <inheritdoc/>
    protected override Paid ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Paid value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
