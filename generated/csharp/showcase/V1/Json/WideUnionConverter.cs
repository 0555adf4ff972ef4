using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="WideUnion"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WideUnionConverter : WireConverter<WideUnion>
{
    internal static readonly WideUnionConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public WideUnionConverter()
        : base("WideUnion")
    {
    }

    internal static WideUnion Read(ref Utf8JsonReader reader)
    {
        var key = JsonReading.OnlyKey(ref reader);
        WideUnion known;
        switch (key.Length)
        {
            case 6 when key.SequenceEqual("uint64"u8):
                known = new WideUnion.Uint64Variant(JsonReading.UInt64(ref reader));
                break;
            case 6 when key.SequenceEqual("amount"u8):
                known = ReadAmount(ref reader);
                break;
            default:
                throw JsonReading.Mismatch();
        }

        JsonReading.EndObject(ref reader);
        return known;
    }

    internal static void Write(Utf8JsonWriter writer, WideUnion value)
    {
        switch (value)
        {
            case WideUnion.Uint64Variant variant:
                writer.WriteStartObject();
                writer.WritePropertyName("uint64"u8);
                writer.WriteNumberValue(variant.Value);
                writer.WriteEndObject();
                break;
            case WideUnion.Amount variant:
                writer.WriteStartObject();
                writer.WritePropertyName("amount"u8);
                writer.WriteStartObject();
                WriteAmount(writer, variant);
                writer.WriteEndObject();
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Key(json, at, [], ["uint64", "amount"]))
        {
            case "uint64":
                new RecordCheck(json, at).Required("uint64", Is.UInt64);
                break;
            case "amount":
                new RecordCheck(json, at).Required("amount", static (json, at) => CheckAmount(json, at, null));
                break;
            default:
                break;
        }
    }

    private static WideUnion.Amount ReadAmount(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        JsonNumber? amountValue = null;
        Int128? cents = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("amount"u8):
                    amountValue = JsonReading.Decimal(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("cents"u8):
                    cents = JsonReading.Int128(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new WideUnion.Amount
        {
            AmountValue = JsonReading.Required(amountValue),
            Cents = JsonReading.Required(cents),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteAmount(Utf8JsonWriter writer, WideUnion.Amount value)
    {
        writer.WritePropertyName("amount"u8);
        JsonWriting.Number(writer, value.AmountValue);
        writer.WritePropertyName("cents"u8);
        JsonWriting.Integer(writer, value.Cents);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckAmount(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("amount", Is.Decimal)
            .Required("cents", Is.Int128);

    /// <inheritdoc/>
    protected override WideUnion ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, WideUnion value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
