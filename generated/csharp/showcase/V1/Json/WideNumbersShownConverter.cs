using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="WideNumbersShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WideNumbersShownConverter : WireConverter<WideNumbersShown>
{
    internal static readonly WideNumbersShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public WideNumbersShownConverter()
        : base("WideNumbersShown")
    {
    }

    internal static WideNumbersShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static WideNumbersShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        long? int64Value = null;
        ulong? uint64Value = null;
        Int128? int128 = null;
        UInt128? uint128 = null;
        JsonNumber? decimalValue = null;
        string? decimalText = null;
        Omittable<ulong?> nullable = default;
        UInt128? optional = null;
        Omittable<JsonNumber?> optionalNullable = default;
        ValueList<ulong>? list = null;
        ValueList<JsonNumber>? decimals = null;
        (long, UInt128, JsonNumber)? tuple = null;
        ValueDictionary<string, Int128>? map = null;
        ValueDictionary<string, long>? byNumber = null;
        WideRecord? record = null;
        WideUnion? union = null;
        Checksum? checksum = null;
        ulong? ranged = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("int64"u8):
                    int64Value = JsonReading.Int64(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("uint64"u8):
                    uint64Value = JsonReading.UInt64(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("int128"u8):
                    int128 = JsonReading.Int128(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("uint128"u8):
                    uint128 = JsonReading.UInt128(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("decimal"u8):
                    decimalValue = JsonReading.Decimal(ref reader);
                    break;
                case 11 when wireName.SequenceEqual("decimalText"u8):
                    decimalText = JsonReading.Matching(JsonReading.String(ref reader), "EGBEGAAtBBBCBABDKABAEBABDBABHBCADFBBACCBBBBADBB");
                    break;
                case 8 when wireName.SequenceEqual("nullable"u8):
                    nullable = JsonReading.OrNullValue(ref reader, JsonReading.UInt64);
                    break;
                case 8 when wireName.SequenceEqual("optional"u8):
                    optional = JsonReading.UInt128(ref reader);
                    break;
                case 16 when wireName.SequenceEqual("optionalNullable"u8):
                    optionalNullable = JsonReading.OrNullValue(ref reader, JsonReading.Decimal);
                    break;
                case 4 when wireName.SequenceEqual("list"u8):
                    list = JsonReading.List(ref reader, JsonReading.UInt64);
                    break;
                case 8 when wireName.SequenceEqual("decimals"u8):
                    decimals = JsonReading.List(ref reader, JsonReading.Decimal);
                    break;
                case 5 when wireName.SequenceEqual("tuple"u8):
                    tuple = JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, JsonReading.Int64), JsonReading.Next(ref reader, JsonReading.UInt128), JsonReading.Next(ref reader, JsonReading.Decimal)));
                    break;
                case 3 when wireName.SequenceEqual("map"u8):
                    map = JsonReading.Map(ref reader, JsonReading.String, JsonReading.Int128);
                    break;
                case 8 when wireName.SequenceEqual("byNumber"u8):
                    byNumber = JsonReading.Map(ref reader, static (ref Utf8JsonReader reader) => JsonReading.Matching(JsonReading.String(ref reader), "CDBCDAAwBBKABACBABDBBABBB"), JsonReading.Int64);
                    break;
                case 6 when wireName.SequenceEqual("record"u8):
                    record = WideRecordConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("union"u8):
                    union = WideUnionConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("checksum"u8):
                    checksum = ChecksumConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("ranged"u8):
                    ranged = JsonReading.AtMost<ulong>(JsonReading.AtLeast<ulong>(JsonReading.UInt64(ref reader), 9007199254740993), "9223372036854775808");
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new WideNumbersShown
        {
            Int64Value = JsonReading.Required(int64Value),
            Uint64Value = JsonReading.Required(uint64Value),
            Int128 = JsonReading.Required(int128),
            Uint128 = JsonReading.Required(uint128),
            DecimalValue = JsonReading.Required(decimalValue),
            DecimalText = JsonReading.Required(decimalText),
            Nullable = JsonReading.Required(nullable),
            Optional = optional,
            OptionalNullable = optionalNullable,
            List = JsonReading.Required(list),
            Decimals = JsonReading.Required(decimals),
            Tuple = JsonReading.Required(tuple),
            Map = JsonReading.Required(map),
            ByNumber = JsonReading.Required(byNumber),
            Record = JsonReading.Required(record),
            Union = JsonReading.Required(union),
            Checksum = JsonReading.Required(checksum),
            Ranged = JsonReading.Required(ranged),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, WideNumbersShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, WideNumbersShown value)
    {
        writer.WriteNumber("int64"u8, value.Int64Value);
        writer.WriteNumber("uint64"u8, value.Uint64Value);
        writer.WritePropertyName("int128"u8);
        JsonWriting.Integer(writer, value.Int128);
        writer.WritePropertyName("uint128"u8);
        JsonWriting.Integer(writer, value.Uint128);
        writer.WritePropertyName("decimal"u8);
        JsonWriting.Number(writer, value.DecimalValue);
        writer.WriteString("decimalText"u8, value.DecimalText);
        writer.WritePropertyName("nullable"u8);
        JsonWriting.OrNullValue(writer, value.Nullable, static (writer, item) => writer.WriteNumberValue(item));
        if (value.Optional is { } optional)
        {
            writer.WritePropertyName("optional"u8);
            JsonWriting.Integer(writer, optional);
        }

        if (value.OptionalNullable.IsPresent)
        {
            writer.WritePropertyName("optionalNullable"u8);
            JsonWriting.OrNullValue(writer, value.OptionalNullable.Value, static (writer, item) => JsonWriting.Number(writer, item));
        }

        writer.WritePropertyName("list"u8);
        JsonWriting.List(writer, value.List, static (writer, item) => writer.WriteNumberValue(item));
        writer.WritePropertyName("decimals"u8);
        JsonWriting.List(writer, value.Decimals, static (writer, item) => JsonWriting.Number(writer, item));
        writer.WritePropertyName("tuple"u8);
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Tuple.Item1);
        JsonWriting.Integer(writer, value.Tuple.Item2);
        JsonWriting.Number(writer, value.Tuple.Item3);
        writer.WriteEndArray();
        writer.WritePropertyName("map"u8);
        JsonWriting.Map(writer, value.Map, static key => key, static (writer, item) => JsonWriting.Integer(writer, item));
        writer.WritePropertyName("byNumber"u8);
        JsonWriting.Map(writer, value.ByNumber, static key => key, static (writer, item) => writer.WriteNumberValue(item));
        writer.WritePropertyName("record"u8);
        WideRecordConverter.Write(writer, value.Record);
        writer.WritePropertyName("union"u8);
        WideUnionConverter.Write(writer, value.Union);
        writer.WritePropertyName("checksum"u8);
        ChecksumConverter.Write(writer, value.Checksum);
        writer.WriteNumber("ranged"u8, value.Ranged);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("int64", Is.Int64)
            .Required("uint64", Is.UInt64)
            .Required("int128", Is.Int128)
            .Required("uint128", Is.UInt128)
            .Required("decimal", Is.Decimal)
            .Required("decimalText", Is.Matching(Is.String, "EGBEGAAtBBBCBABDKABAEBABDBABHBCADFBBACCBBBBADBB", "^-?[0-9]+(\\.[0-9]+)?$"))
            .Required("nullable", Is.Nullable(Is.UInt64))
            .Optional("optional", Is.UInt128)
            .Optional("optionalNullable", Is.Nullable(Is.Decimal))
            .Required("list", Is.List(Is.UInt64))
            .Required("decimals", Is.List(Is.Decimal))
            .Required("tuple", Is.Tuple(Is.Int64, Is.UInt128, Is.Decimal))
            .Required("map", Is.Map(Is.String, Is.Int128))
            .Required("byNumber", Is.Map(Is.Matching(Is.String, "CDBCDAAwBBKABACBABDBBABBB", "^[0-9]+$"), Is.Int64))
            .Required("record", WideRecordConverter.Check)
            .Required("union", WideUnionConverter.Check)
            .Required("checksum", ChecksumConverter.Check)
            .Required("ranged", Is.Integer("9007199254740993", "9223372036854775808"));

    /// <inheritdoc/>
    protected override WideNumbersShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, WideNumbersShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
