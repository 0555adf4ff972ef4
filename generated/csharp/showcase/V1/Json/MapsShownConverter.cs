using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="MapsShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MapsShownConverter : WireConverter<MapsShown>
{
    internal static readonly MapsShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public MapsShownConverter()
        : base("MapsShown")
    {
    }

    internal static MapsShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static MapsShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        ValueDictionary<string, int>? byText = null;
        ValueDictionary<string, string>? byInteger = null;
        ValueDictionary<string, Point>? byIndex = null;
        ValueDictionary<MapsShownBySideKey, int>? bySide = null;
        ValueDictionary<MapsShownByChannelKey, ValueList<byte>>? byChannel = null;
        ValueDictionary<string, string>? byCode = null;
        ValueDictionary<string, Point>? points = null;
        ValueDictionary<string, string?>? nullableValues = null;
        ValueDictionary<string, ValueDictionary<string, ValueList<int>>>? nested = null;
        ValueList<ValueDictionary<string, bool>>? list = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("byText"u8):
                    byText = JsonReading.Map(ref reader, JsonReading.String, JsonReading.Int32);
                    break;
                case 9 when wireName.SequenceEqual("byInteger"u8):
                    byInteger = JsonReading.Map(ref reader, static (ref Utf8JsonReader reader) => JsonReading.Matching(JsonReading.String(ref reader), "DEBDFAAtBBBACCKABADBABDBFBBACDBBACBB"), JsonReading.String);
                    break;
                case 7 when wireName.SequenceEqual("byIndex"u8):
                    byIndex = JsonReading.Map(ref reader, static (ref Utf8JsonReader reader) => JsonReading.Matching(JsonReading.String(ref reader), "CDBCDAAwBBKABACBABDBBABBB"), PointConverter.Read);
                    break;
                case 6 when wireName.SequenceEqual("bySide"u8):
                    bySide = JsonReading.Map(ref reader, MapsShownBySideKeyConverter.Read, JsonReading.Int32);
                    break;
                case 9 when wireName.SequenceEqual("byChannel"u8):
                    byChannel = JsonReading.Map(ref reader, MapsShownByChannelKeyConverter.Read, static (ref Utf8JsonReader reader) => JsonReading.List(ref reader, JsonReading.Byte));
                    break;
                case 6 when wireName.SequenceEqual("byCode"u8):
                    byCode = JsonReading.Map(ref reader, static (ref Utf8JsonReader reader) => JsonReading.Matching(JsonReading.String(ref reader), "CEBDDAAhCBaABACCABDBBAC"), JsonReading.String);
                    break;
                case 6 when wireName.SequenceEqual("points"u8):
                    points = JsonReading.Map(ref reader, JsonReading.String, PointConverter.Read);
                    break;
                case 14 when wireName.SequenceEqual("nullableValues"u8):
                    nullableValues = JsonReading.Map(ref reader, JsonReading.String, static (ref Utf8JsonReader reader) => JsonReading.OrNull(ref reader, JsonReading.String));
                    break;
                case 6 when wireName.SequenceEqual("nested"u8):
                    nested = JsonReading.Map<string, ValueDictionary<string, ValueList<int>>>(ref reader, JsonReading.String, static (ref Utf8JsonReader reader) => JsonReading.Map(ref reader, JsonReading.String, static (ref Utf8JsonReader reader) => JsonReading.List(ref reader, JsonReading.Int32)));
                    break;
                case 4 when wireName.SequenceEqual("list"u8):
                    list = JsonReading.List(ref reader, static (ref Utf8JsonReader reader) => JsonReading.Map(ref reader, JsonReading.String, JsonReading.Boolean));
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new MapsShown
        {
            ByText = JsonReading.Required(byText),
            ByInteger = JsonReading.Required(byInteger),
            ByIndex = JsonReading.Required(byIndex),
            BySide = JsonReading.Required(bySide),
            ByChannel = JsonReading.Required(byChannel),
            ByCode = JsonReading.Required(byCode),
            Points = JsonReading.Required(points),
            NullableValues = JsonReading.Required(nullableValues),
            Nested = JsonReading.Required(nested),
            List = JsonReading.Required(list),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, MapsShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, MapsShown value)
    {
        writer.WritePropertyName("byText"u8);
        JsonWriting.Map(writer, value.ByText, static key => key, static (writer, item) => writer.WriteNumberValue(item));
        writer.WritePropertyName("byInteger"u8);
        JsonWriting.Map(writer, value.ByInteger, static key => key, static (writer, item) => writer.WriteStringValue(item));
        writer.WritePropertyName("byIndex"u8);
        JsonWriting.Map(writer, value.ByIndex, static key => key, PointConverter.Write);
        writer.WritePropertyName("bySide"u8);
        JsonWriting.Map(writer, value.BySide, MapsShownBySideKeyConverter.Text, static (writer, item) => writer.WriteNumberValue(item));
        writer.WritePropertyName("byChannel"u8);
        JsonWriting.Map(writer, value.ByChannel, static key => key.Value, static (writer, item) => JsonWriting.List(writer, item, static (writer, item) => writer.WriteNumberValue(item)));
        writer.WritePropertyName("byCode"u8);
        JsonWriting.Map(writer, value.ByCode, static key => key, static (writer, item) => writer.WriteStringValue(item));
        writer.WritePropertyName("points"u8);
        JsonWriting.Map(writer, value.Points, static key => key, PointConverter.Write);
        writer.WritePropertyName("nullableValues"u8);
        JsonWriting.Map(writer, value.NullableValues, static key => key, static (writer, item) => JsonWriting.OrNull(writer, item, static (writer, item) => writer.WriteStringValue(item)));
        writer.WritePropertyName("nested"u8);
        JsonWriting.Map(writer, value.Nested, static key => key, static (writer, item) => JsonWriting.Map(writer, item, static key => key, static (writer, item) => JsonWriting.List(writer, item, static (writer, item) => writer.WriteNumberValue(item))));
        writer.WritePropertyName("list"u8);
        JsonWriting.List(writer, value.List, static (writer, item) => JsonWriting.Map(writer, item, static key => key, static (writer, item) => writer.WriteBooleanValue(item)));
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("byText", Is.Map(Is.String, Is.Int32))
            .Required("byInteger", Is.Map(Is.Matching(Is.String, "DEBDFAAtBBBACCKABADBABDBFBBACDBBACBB", "^-?[0-9]+$"), Is.String))
            .Required("byIndex", Is.Map(Is.Matching(Is.String, "CDBCDAAwBBKABACBABDBBABBB", "^[0-9]+$"), PointConverter.Check))
            .Required("bySide", Is.Map(MapsShownBySideKeyConverter.Check, Is.Int32))
            .Required("byChannel", Is.Map(MapsShownByChannelKeyConverter.Check, Is.List(Is.Byte)))
            .Required("byCode", Is.Map(Is.Matching(Is.String, "CEBDDAAhCBaABACCABDBBAC", "^[A-Z]{2}$"), Is.String))
            .Required("points", Is.Map(Is.String, PointConverter.Check))
            .Required("nullableValues", Is.Map(Is.String, Is.Nullable(Is.String)))
            .Required("nested", Is.Map(Is.String, Is.Map(Is.String, Is.List(Is.Int32))))
            .Required("list", Is.List(Is.Map(Is.String, Is.Boolean)));

    /// <inheritdoc/>
    protected override MapsShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, MapsShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
