using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Webshop.Events.V1.Json;

/// <summary>Reads and writes <see cref="RefundRequestedEvent"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RefundRequestedEventConverter : WireConverter<RefundRequestedEvent>
{
    internal static readonly RefundRequestedEventConverter Instance = new();

    private static readonly SchemaRule[] Asked =
    [
        new(
            "against the schema's rule at /allOf/0 (if, then)",
            Ask.If(
                Ask.Properties([("reason", Ask.Text("other"))], []),
                Ask.Required("explanation"),
                Ask.Anything)),
    ];

    /// <summary>For System.Text.Json.</summary>
    public RefundRequestedEventConverter()
        : base("RefundRequestedEvent")
    {
    }

    private static RefundRequestedEvent TypeRead(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? refundId = null;
        string? orderNumber = null;
        RefundRequestedEventReason? reason = null;
        string? explanation = null;
        RefundRequestedEventMoney? amount = null;
        ValueList<string>? photos = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("refundId"u8):
                    refundId = JsonReading.String(ref reader);
                    break;
                case 11 when wireName.SequenceEqual("orderNumber"u8):
                    orderNumber = JsonReading.Matching(JsonReading.String(ref reader), "EKBJHAAtBBBACCKAdDBABAEBADDBBABDBACGACDBABBAE");
                    break;
                case 6 when wireName.SequenceEqual("reason"u8):
                    reason = RefundRequestedEventReasonConverter.Read(ref reader);
                    break;
                case 11 when wireName.SequenceEqual("explanation"u8):
                    explanation = JsonReading.Length(JsonReading.String(ref reader), max: 2000);
                    break;
                case 6 when wireName.SequenceEqual("amount"u8):
                    amount = RefundRequestedEventMoneyConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("photos"u8):
                    photos = JsonReading.List(ref reader, JsonReading.String, max: 5);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new RefundRequestedEvent
        {
            RefundId = JsonReading.Required(refundId),
            OrderNumber = JsonReading.Required(orderNumber),
            Reason = JsonReading.Required(reason),
            Explanation = explanation,
            Amount = JsonReading.Required(amount),
            Photos = photos,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, RefundRequestedEvent value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, RefundRequestedEvent value)
    {
        writer.WriteString("refundId"u8, value.RefundId);
        writer.WriteString("orderNumber"u8, value.OrderNumber);
        writer.WritePropertyName("reason"u8);
        RefundRequestedEventReasonConverter.Write(writer, value.Reason);
        if (value.Explanation is { } explanation)
        {
            writer.WriteString("explanation"u8, explanation);
        }

        writer.WritePropertyName("amount"u8);
        RefundRequestedEventMoneyConverter.Write(writer, value.Amount);
        if (value.Photos is { } photos)
        {
            writer.WritePropertyName("photos"u8);
            JsonWriting.List(writer, photos, static (writer, item) => writer.WriteStringValue(item));
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void TypeCheck(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("refundId", Is.String)
            .Required("orderNumber", Is.Matching(Is.String, "EKBJHAAtBBBACCKAdDBABAEBADDBBABDBACGACDBABBAE", "^W-[0-9]{6}$"))
            .Required("reason", RefundRequestedEventReasonConverter.Check)
            .Optional("explanation", Is.Length(Is.String, max: 2000))
            .Required("amount", RefundRequestedEventMoneyConverter.Check)
            .Optional("photos", Is.List(Is.String, max: 5));

    internal static RefundRequestedEvent Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static RefundRequestedEvent Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        SchemaRule.Judge(reader, Asked);
        return TypeRead(ref reader, tag);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        SchemaRule.Check(json, at, (json, at) => TypeCheck(json, at, tag), Asked);

    /// <inheritdoc/>
    protected override RefundRequestedEvent ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, RefundRequestedEvent value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
