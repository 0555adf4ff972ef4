using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="AnyOfThem"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnyOfThemConverter : WireConverter<AnyOfThem>
{
    internal static readonly AnyOfThemConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public AnyOfThemConverter()
        : base("AnyOfThem")
    {
    }

    internal static AnyOfThem Read(ref Utf8JsonReader reader)
    {
        var key = JsonReading.OnlyKey(ref reader);
        AnyOfThem known;
        switch (key.Length)
        {
            case 5 when key.SequenceEqual("shape"u8):
                known = new AnyOfThem.Shape(ShapeConverter.Read(ref reader));
                break;
            case 7 when key.SequenceEqual("payment"u8):
                known = new AnyOfThem.Payment(PaymentConverter.Read(ref reader));
                break;
            case 11 when key.SequenceEqual("measurement"u8):
                known = new AnyOfThem.Measurement(MeasurementConverter.Read(ref reader));
                break;
            case 10 when key.SequenceEqual("identifier"u8):
                known = new AnyOfThem.Identifier(IdentifierConverter.Read(ref reader));
                break;
            case 7 when key.SequenceEqual("weekday"u8):
                known = new AnyOfThem.Weekday(WeekdayConverter.Read(ref reader));
                break;
            case 5 when key.SequenceEqual("maybe"u8):
                known = new AnyOfThem.Maybe(JsonReading.OrNull(ref reader, PaymentConverter.Read));
                break;
            case 6 when key.SequenceEqual("shapes"u8):
                known = new AnyOfThem.Shapes(JsonReading.List(ref reader, ShapeConverter.Read));
                break;
            default:
                throw JsonReading.Mismatch();
        }

        JsonReading.EndObject(ref reader);
        return known;
    }

    internal static void Write(Utf8JsonWriter writer, AnyOfThem value)
    {
        switch (value)
        {
            case AnyOfThem.Shape variant:
                writer.WriteStartObject();
                writer.WritePropertyName("shape"u8);
                ShapeConverter.Write(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case AnyOfThem.Payment variant:
                writer.WriteStartObject();
                writer.WritePropertyName("payment"u8);
                PaymentConverter.Write(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case AnyOfThem.Measurement variant:
                writer.WriteStartObject();
                writer.WritePropertyName("measurement"u8);
                MeasurementConverter.Write(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case AnyOfThem.Identifier variant:
                writer.WriteStartObject();
                writer.WritePropertyName("identifier"u8);
                IdentifierConverter.Write(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case AnyOfThem.Weekday variant:
                writer.WriteStartObject();
                writer.WritePropertyName("weekday"u8);
                WeekdayConverter.Write(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case AnyOfThem.Maybe variant:
                writer.WriteStartObject();
                writer.WritePropertyName("maybe"u8);
                JsonWriting.OrNull(writer, variant.Value, PaymentConverter.Write);
                writer.WriteEndObject();
                break;
            case AnyOfThem.Shapes variant:
                writer.WriteStartObject();
                writer.WritePropertyName("shapes"u8);
                JsonWriting.List(writer, variant.Value, ShapeConverter.Write);
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Key(json, at, [], ["shape", "payment", "measurement", "identifier", "weekday", "maybe", "shapes"]))
        {
            case "shape":
                new RecordCheck(json, at).Required("shape", ShapeConverter.Check);
                break;
            case "payment":
                new RecordCheck(json, at).Required("payment", PaymentConverter.Check);
                break;
            case "measurement":
                new RecordCheck(json, at).Required("measurement", MeasurementConverter.Check);
                break;
            case "identifier":
                new RecordCheck(json, at).Required("identifier", IdentifierConverter.Check);
                break;
            case "weekday":
                new RecordCheck(json, at).Required("weekday", WeekdayConverter.Check);
                break;
            case "maybe":
                new RecordCheck(json, at).Required("maybe", Is.Nullable(PaymentConverter.Check));
                break;
            case "shapes":
                new RecordCheck(json, at).Required("shapes", Is.List(ShapeConverter.Check));
                break;
            default:
                break;
        }
    }

    /// <inheritdoc/>
    protected override AnyOfThem ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, AnyOfThem value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
