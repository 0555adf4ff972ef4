using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Trading.Events.V1.Json;

/// <summary>Reads and writes <see cref="Allocation"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AllocationConverter : WireConverter<Allocation>
{
    internal static readonly AllocationConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public AllocationConverter()
        : base("Allocation")
    {
    }

    internal static Allocation Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Allocation Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? sku = null;
        uint? quantity = null;
        string? locationId = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 3 when wireName.SequenceEqual("sku"u8):
                    sku = JsonReading.String(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("quantity"u8):
                    quantity = JsonReading.AtLeast<uint>(JsonReading.UInt32(ref reader), 1);
                    break;
                case 10 when wireName.SequenceEqual("locationId"u8):
                    locationId = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Allocation
        {
            Sku = JsonReading.Required(sku),
            Quantity = JsonReading.Required(quantity),
            LocationId = JsonReading.Required(locationId),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Allocation value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Allocation value)
    {
        writer.WriteString("sku"u8, value.Sku);
        writer.WriteNumber("quantity"u8, value.Quantity);
        writer.WriteString("locationId"u8, value.LocationId);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("sku", Is.String)
            .Required("quantity", Is.Integer(1, 4294967295))
            .Required("locationId", Is.String);

    /// <inheritdoc/>
    protected override Allocation ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Allocation value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
