using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Webshop.Events.V1.Json;

/// <summary>Reads and writes <see cref="ParcelTrackedEvent"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ParcelTrackedEventConverter : WireConverter<ParcelTrackedEvent>
{
    internal static readonly ParcelTrackedEventConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ParcelTrackedEventConverter()
        : base("ParcelTrackedEvent")
    {
    }

    internal static ParcelTrackedEvent Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static ParcelTrackedEvent Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? parcel = null;
        string? at_ = null;
        ParcelTrackedEventPlace? place = null;
        double? weight = null;
        string? signedBy = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("parcel"u8):
                    parcel = JsonReading.String(ref reader);
                    break;
                case 2 when wireName.SequenceEqual("at"u8):
                    at_ = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("place"u8):
                    place = ParcelTrackedEventPlaceConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("weight"u8):
                    weight = JsonReading.Double(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("signedBy"u8):
                    signedBy = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new ParcelTrackedEvent
        {
            Parcel = JsonReading.Required(parcel),
            At = JsonReading.Required(at_),
            Place = JsonReading.Required(place),
            Weight = JsonReading.Required(weight),
            SignedBy = signedBy,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, ParcelTrackedEvent value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, ParcelTrackedEvent value)
    {
        writer.WriteString("parcel"u8, value.Parcel);
        writer.WriteString("at"u8, value.At);
        writer.WritePropertyName("place"u8);
        ParcelTrackedEventPlaceConverter.Write(writer, value.Place);
        writer.WriteNumber("weight"u8, value.Weight);
        if (value.SignedBy is { } signedBy)
        {
            writer.WriteString("signedBy"u8, signedBy);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("parcel", Is.String)
            .Required("at", Is.String)
            .Required("place", ParcelTrackedEventPlaceConverter.Check)
            .Required("weight", Is.Double)
            .Optional("signedBy", Is.String);

    /// <inheritdoc/>
    protected override ParcelTrackedEvent ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, ParcelTrackedEvent value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
