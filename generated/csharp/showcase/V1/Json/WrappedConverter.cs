using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Wrapped"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WrappedConverter : WireConverter<Wrapped>
{
    internal static readonly WrappedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public WrappedConverter()
        : base("Wrapped")
    {
    }

    internal static Wrapped Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "of"u8);
        Wrapped? known = null;
        while (JsonReading.NextProperty(ref reader, out var name))
        {
            if (name.SequenceEqual("is"u8))
            {
                known = tag.Length switch
                {
                    11 when tag.SequenceEqual("measurement"u8) => new Wrapped.Measurement(MeasurementConverter.Read(ref reader)),
                    7 when tag.SequenceEqual("payment"u8) => new Wrapped.Payment(PaymentConverter.Read(ref reader)),
                    5 when tag.SequenceEqual("shape"u8) => new Wrapped.Shape(ShapeConverter.Read(ref reader)),
                    _ => throw JsonReading.Mismatch(),
                };
            }
            else
            {
                JsonReading.OnlyTag(ref reader, name, "of"u8);
            }
        }

        return JsonReading.Required(known);
    }

    internal static void Write(Utf8JsonWriter writer, Wrapped value)
    {
        switch (value)
        {
            case Wrapped.Measurement variant:
                writer.WriteStartObject();
                writer.WriteString("of"u8, "measurement"u8);
                writer.WritePropertyName("is"u8);
                MeasurementConverter.Write(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case Wrapped.Payment variant:
                writer.WriteStartObject();
                writer.WriteString("of"u8, "payment"u8);
                writer.WritePropertyName("is"u8);
                PaymentConverter.Write(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case Wrapped.Shape variant:
                writer.WriteStartObject();
                writer.WriteString("of"u8, "shape"u8);
                writer.WritePropertyName("is"u8);
                ShapeConverter.Write(writer, variant.Value);
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Tag(json, at, "of", "measurement", "payment", "shape"))
        {
            case "measurement":
                new RecordCheck(json, at, "of").Required("is", MeasurementConverter.Check).Closed();
                break;
            case "payment":
                new RecordCheck(json, at, "of").Required("is", PaymentConverter.Check).Closed();
                break;
            case "shape":
                new RecordCheck(json, at, "of").Required("is", ShapeConverter.Check).Closed();
                break;
        }
    }

    /// <inheritdoc/>
    protected override Wrapped ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Wrapped value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
