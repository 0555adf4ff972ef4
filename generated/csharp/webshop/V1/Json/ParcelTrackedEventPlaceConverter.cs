using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Webshop.Events.V1.Json;

/// <summary>Reads and writes <see cref="ParcelTrackedEventPlace"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ParcelTrackedEventPlaceConverter : WireConverter<ParcelTrackedEventPlace>
{
    internal static readonly ParcelTrackedEventPlaceConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ParcelTrackedEventPlaceConverter()
        : base("ParcelTrackedEventPlace")
    {
    }

    internal static ParcelTrackedEventPlace Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static ParcelTrackedEventPlace Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? city = null;
        string? country = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("city"u8):
                    city = JsonReading.String(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("country"u8):
                    country = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new ParcelTrackedEventPlace
        {
            City = JsonReading.Required(city),
            Country = JsonReading.Required(country),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, ParcelTrackedEventPlace value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, ParcelTrackedEventPlace value)
    {
        writer.WriteString("city"u8, value.City);
        writer.WriteString("country"u8, value.Country);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("city", Is.String)
            .Required("country", Is.String);

    /// <inheritdoc/>
    protected override ParcelTrackedEventPlace ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, ParcelTrackedEventPlace value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
