using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="CollectionsShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CollectionsShownConverter : WireConverter<CollectionsShown>
{
    internal static readonly CollectionsShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public CollectionsShownConverter()
        : base("CollectionsShown")
    {
    }

    internal static CollectionsShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static CollectionsShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        ValueList<string>? list = null;
        ValueList<ushort>? set = null;
        ValueList<Point>? records = null;
        ValueList<ValueList<double>>? grid = null;
        ValueList<byte>? array = null;
        ValueList<Point>? segment = null;
        (string, int, bool?, Point)? tuple = null;
        Coordinates? coordinates = null;
        ValueTuple<uint>? singleValue = null;
        (byte, ushort, uint, sbyte, short, int, double, double, bool, string, byte, byte)? longTuple = null;
        ValueList<(string, uint)>? pairs = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("list"u8):
                    list = JsonReading.List(ref reader, JsonReading.String);
                    break;
                case 3 when wireName.SequenceEqual("set"u8):
                    set = JsonReading.List(ref reader, JsonReading.UInt16, unique: true);
                    break;
                case 7 when wireName.SequenceEqual("records"u8):
                    records = JsonReading.List(ref reader, PointConverter.Read);
                    break;
                case 4 when wireName.SequenceEqual("grid"u8):
                    grid = JsonReading.List(ref reader, static (ref Utf8JsonReader reader) => JsonReading.List(ref reader, JsonReading.Double));
                    break;
                case 5 when wireName.SequenceEqual("array"u8):
                    array = JsonReading.List(ref reader, JsonReading.Byte, min: 3, max: 3);
                    break;
                case 7 when wireName.SequenceEqual("segment"u8):
                    segment = JsonReading.List(ref reader, PointConverter.Read, min: 2, max: 2);
                    break;
                case 5 when wireName.SequenceEqual("tuple"u8):
                    tuple = JsonReading.Tuple<(string, int, bool?, Point)>(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, JsonReading.String), JsonReading.Next(ref reader, JsonReading.Int32), JsonReading.Next(ref reader, static (ref Utf8JsonReader reader) => JsonReading.OrNullValue(ref reader, JsonReading.Boolean)), JsonReading.Next(ref reader, PointConverter.Read)));
                    break;
                case 11 when wireName.SequenceEqual("coordinates"u8):
                    coordinates = CoordinatesConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("single"u8):
                    singleValue = JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => ValueTuple.Create(JsonReading.Next(ref reader, JsonReading.UInt32)));
                    break;
                case 9 when wireName.SequenceEqual("longTuple"u8):
                    longTuple = JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, JsonReading.Byte), JsonReading.Next(ref reader, JsonReading.UInt16), JsonReading.Next(ref reader, JsonReading.UInt32), JsonReading.Next(ref reader, JsonReading.SByte), JsonReading.Next(ref reader, JsonReading.Int16), JsonReading.Next(ref reader, JsonReading.Int32), JsonReading.Next(ref reader, JsonReading.Double), JsonReading.Next(ref reader, JsonReading.Double), JsonReading.Next(ref reader, JsonReading.Boolean), JsonReading.Next(ref reader, JsonReading.String), JsonReading.Next(ref reader, JsonReading.Byte), JsonReading.Next(ref reader, JsonReading.Byte)));
                    break;
                case 5 when wireName.SequenceEqual("pairs"u8):
                    pairs = JsonReading.List<(string, uint)>(ref reader, static (ref Utf8JsonReader reader) => JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, JsonReading.String), JsonReading.Next(ref reader, JsonReading.UInt32))));
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new CollectionsShown
        {
            List = JsonReading.Required(list),
            Set = JsonReading.Required(set),
            Records = JsonReading.Required(records),
            Grid = JsonReading.Required(grid),
            Array = JsonReading.Required(array),
            Segment = JsonReading.Required(segment),
            Tuple = JsonReading.Required(tuple),
            Coordinates = JsonReading.Required(coordinates),
            SingleValue = JsonReading.Required(singleValue),
            LongTuple = JsonReading.Required(longTuple),
            Pairs = JsonReading.Required(pairs),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, CollectionsShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, CollectionsShown value)
    {
        writer.WritePropertyName("list"u8);
        JsonWriting.List(writer, value.List, static (writer, item) => writer.WriteStringValue(item));
        writer.WritePropertyName("set"u8);
        JsonWriting.List(writer, value.Set, static (writer, item) => writer.WriteNumberValue(item));
        writer.WritePropertyName("records"u8);
        JsonWriting.List(writer, value.Records, PointConverter.Write);
        writer.WritePropertyName("grid"u8);
        JsonWriting.List(writer, value.Grid, static (writer, item) => JsonWriting.List(writer, item, static (writer, item) => writer.WriteNumberValue(item)));
        writer.WritePropertyName("array"u8);
        JsonWriting.List(writer, value.Array, static (writer, item) => writer.WriteNumberValue(item));
        writer.WritePropertyName("segment"u8);
        JsonWriting.List(writer, value.Segment, PointConverter.Write);
        writer.WritePropertyName("tuple"u8);
        writer.WriteStartArray();
        writer.WriteStringValue(value.Tuple.Item1);
        writer.WriteNumberValue(value.Tuple.Item2);
        JsonWriting.OrNullValue(writer, value.Tuple.Item3, static (writer, item) => writer.WriteBooleanValue(item));
        PointConverter.Write(writer, value.Tuple.Item4);
        writer.WriteEndArray();
        writer.WritePropertyName("coordinates"u8);
        CoordinatesConverter.Write(writer, value.Coordinates);
        writer.WritePropertyName("single"u8);
        writer.WriteStartArray();
        writer.WriteNumberValue(value.SingleValue.Item1);
        writer.WriteEndArray();
        writer.WritePropertyName("longTuple"u8);
        writer.WriteStartArray();
        writer.WriteNumberValue(value.LongTuple.Item1);
        writer.WriteNumberValue(value.LongTuple.Item2);
        writer.WriteNumberValue(value.LongTuple.Item3);
        writer.WriteNumberValue(value.LongTuple.Item4);
        writer.WriteNumberValue(value.LongTuple.Item5);
        writer.WriteNumberValue(value.LongTuple.Item6);
        writer.WriteNumberValue(value.LongTuple.Item7);
        writer.WriteNumberValue(value.LongTuple.Item8);
        writer.WriteBooleanValue(value.LongTuple.Item9);
        writer.WriteStringValue(value.LongTuple.Item10);
        writer.WriteNumberValue(value.LongTuple.Item11);
        writer.WriteNumberValue(value.LongTuple.Item12);
        writer.WriteEndArray();
        writer.WritePropertyName("pairs"u8);
        JsonWriting.List(writer, value.Pairs, static (writer, item) =>
        {
            writer.WriteStartArray();
            writer.WriteStringValue(item.Item1);
            writer.WriteNumberValue(item.Item2);
            writer.WriteEndArray();
        });
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("list", Is.List(Is.String))
            .Required("set", Is.List(Is.UInt16, unique: true))
            .Required("records", Is.List(PointConverter.Check))
            .Required("grid", Is.List(Is.List(Is.Double)))
            .Required("array", Is.List(Is.Byte, min: 3, max: 3))
            .Required("segment", Is.List(PointConverter.Check, min: 2, max: 2))
            .Required("tuple", Is.Tuple(Is.String, Is.Int32, Is.Nullable(Is.Boolean), PointConverter.Check))
            .Required("coordinates", CoordinatesConverter.Check)
            .Required("single", Is.Tuple(Is.UInt32))
            .Required("longTuple", Is.Tuple(Is.Byte, Is.UInt16, Is.UInt32, Is.SByte, Is.Int16, Is.Int32, Is.Double, Is.Double, Is.Boolean, Is.String, Is.Byte, Is.Byte))
            .Required("pairs", Is.List(Is.Tuple(Is.String, Is.UInt32)));

    /// <inheritdoc/>
    protected override CollectionsShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, CollectionsShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
