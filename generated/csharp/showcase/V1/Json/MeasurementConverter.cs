using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Measurement"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MeasurementConverter : WireConverter<Measurement>
{
    internal static readonly MeasurementConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public MeasurementConverter()
        : base("Measurement")
    {
    }

    internal static Measurement Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "quantity"u8);
        Measurement? known = null;
        while (JsonReading.NextProperty(ref reader, out var name))
        {
            if (name.SequenceEqual("value"u8))
            {
                known = tag.Length switch
                {
                    6 when tag.SequenceEqual("length"u8) => new Measurement.Length(JsonReading.Int32(ref reader)),
                    13 when tag.SequenceEqual("bloodPressure"u8) => new Measurement.BloodPressure(JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, JsonReading.UInt16), JsonReading.Next(ref reader, JsonReading.UInt16)))),
                    4 when tag.SequenceEqual("wind"u8) => ReadWind(ref reader),
                    7 when tag.SequenceEqual("account"u8) => new Measurement.Account(TransferConverter.Read(ref reader)),
                    _ => throw JsonReading.Mismatch(),
                };
            }
            else
            {
                JsonReading.OnlyTag(ref reader, name, "quantity"u8);
            }
        }

        return known ?? tag.Length switch
        {
            7 when tag.SequenceEqual("nothing"u8) => new Measurement.NothingVariant(),
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Measurement value)
    {
        switch (value)
        {
            case Measurement.NothingVariant:
                writer.WriteStartObject();
                writer.WriteString("quantity"u8, "nothing"u8);
                writer.WriteEndObject();
                break;
            case Measurement.Length variant:
                writer.WriteStartObject();
                writer.WriteString("quantity"u8, "length"u8);
                writer.WritePropertyName("value"u8);
                writer.WriteNumberValue(variant.Value);
                writer.WriteEndObject();
                break;
            case Measurement.BloodPressure variant:
                writer.WriteStartObject();
                writer.WriteString("quantity"u8, "bloodPressure"u8);
                writer.WritePropertyName("value"u8);
                writer.WriteStartArray();
                writer.WriteNumberValue(variant.Value.Item1);
                writer.WriteNumberValue(variant.Value.Item2);
                writer.WriteEndArray();
                writer.WriteEndObject();
                break;
            case Measurement.Wind variant:
                writer.WriteStartObject();
                writer.WriteString("quantity"u8, "wind"u8);
                writer.WritePropertyName("value"u8);
                writer.WriteStartObject();
                WriteWind(writer, variant);
                writer.WriteEndObject();
                writer.WriteEndObject();
                break;
            case Measurement.Account variant:
                writer.WriteStartObject();
                writer.WriteString("quantity"u8, "account"u8);
                writer.WritePropertyName("value"u8);
                TransferConverter.Write(writer, variant.Value);
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Tag(json, at, "quantity", "nothing", "length", "bloodPressure", "wind", "account"))
        {
            case "nothing":
                new RecordCheck(json, at, "quantity").Closed();
                break;
            case "length":
                new RecordCheck(json, at, "quantity").Required("value", Is.Int32).Closed();
                break;
            case "bloodPressure":
                new RecordCheck(json, at, "quantity").Required("value", Is.Tuple(Is.UInt16, Is.UInt16)).Closed();
                break;
            case "wind":
                new RecordCheck(json, at, "quantity").Required("value", static (json, at) => CheckWind(json, at, null)).Closed();
                break;
            case "account":
                new RecordCheck(json, at, "quantity").Required("value", TransferConverter.Check).Closed();
                break;
        }
    }

    private static Measurement.Wind ReadWind(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        ushort? speed = null;
        string? direction = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("speed"u8):
                    speed = JsonReading.UInt16(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("direction"u8):
                    direction = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Measurement.Wind
        {
            Speed = JsonReading.Required(speed),
            Direction = JsonReading.Required(direction),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteWind(Utf8JsonWriter writer, Measurement.Wind value)
    {
        writer.WriteNumber("speed"u8, value.Speed);
        writer.WriteString("direction"u8, value.Direction);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckWind(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("speed", Is.UInt16)
            .Required("direction", Is.String);

    /// <inheritdoc/>
    protected override Measurement ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Measurement value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
