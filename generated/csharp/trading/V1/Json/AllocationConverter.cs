using System.ComponentModel;
using System.Text.Json;
using Acme.Trading.Events.Json;

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

    internal static Allocation Read(ref Utf8JsonReader reader) => Read(ref reader, null);

    internal static Allocation Read(ref Utf8JsonReader reader, string? tag)
    {
        JsonReading.StartObject(ref reader);
        string? sku = null;
        uint? quantity = null;
        string? locationId = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("sku"u8))
            {
                reader.Read();
                sku = JsonReading.String(ref reader);
            }
            else if (reader.ValueTextEquals("quantity"u8))
            {
                reader.Read();
                quantity = JsonReading.AtLeast<uint>(JsonReading.UInt32(ref reader), 1);
            }
            else if (reader.ValueTextEquals("locationId"u8))
            {
                reader.Read();
                locationId = JsonReading.String(ref reader);
            }
            else
            {
                extra.Add(ref reader, JsonReading.Any, tag);
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
        writer.WritePropertyName("quantity"u8);
        writer.WriteNumberValue(value.Quantity);
        writer.WriteString("locationId"u8, value.LocationId);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("sku", Is.String)
            .Required("quantity", Is.Integer(1, 4294967295))
            .Required("locationId", Is.String);

    private protected override Allocation ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    private protected override void WriteValue(Utf8JsonWriter writer, Allocation value) => Write(writer, value);

    private protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
