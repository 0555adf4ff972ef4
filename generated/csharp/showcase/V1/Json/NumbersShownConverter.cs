using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="NumbersShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumbersShownConverter : WireConverter<NumbersShown>
{
    internal static readonly NumbersShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public NumbersShownConverter()
        : base("NumbersShown")
    {
    }

    internal static NumbersShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static NumbersShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        sbyte? int8Value = null;
        short? int16Value = null;
        int? int32Value = null;
        long? int64Value = null;
        long? intSize = null;
        byte? uint8Value = null;
        ushort? uint16Value = null;
        uint? uint32Value = null;
        ulong? uint64Value = null;
        ulong? uintSize = null;
        byte? notZero = null;
        double? floatValue = null;
        double? doubleValue = null;
        bool? boolean = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("int8"u8):
                    int8Value = JsonReading.SByte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("int16"u8):
                    int16Value = JsonReading.Int16(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("int32"u8):
                    int32Value = JsonReading.Int32(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("int64"u8):
                    int64Value = JsonReading.Int64(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("intSize"u8):
                    intSize = JsonReading.Int64(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("uint8"u8):
                    uint8Value = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("uint16"u8):
                    uint16Value = JsonReading.UInt16(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("uint32"u8):
                    uint32Value = JsonReading.UInt32(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("uint64"u8):
                    uint64Value = JsonReading.UInt64(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("uintSize"u8):
                    uintSize = JsonReading.UInt64(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("notZero"u8):
                    notZero = JsonReading.AtLeast<byte>(JsonReading.Byte(ref reader), 1);
                    break;
                case 5 when wireName.SequenceEqual("float"u8):
                    floatValue = JsonReading.Double(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("double"u8):
                    doubleValue = JsonReading.Double(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("boolean"u8):
                    boolean = JsonReading.Boolean(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new NumbersShown
        {
            Int8Value = JsonReading.Required(int8Value),
            Int16Value = JsonReading.Required(int16Value),
            Int32Value = JsonReading.Required(int32Value),
            Int64Value = JsonReading.Required(int64Value),
            IntSize = JsonReading.Required(intSize),
            Uint8Value = JsonReading.Required(uint8Value),
            Uint16Value = JsonReading.Required(uint16Value),
            Uint32Value = JsonReading.Required(uint32Value),
            Uint64Value = JsonReading.Required(uint64Value),
            UintSize = JsonReading.Required(uintSize),
            NotZero = JsonReading.Required(notZero),
            FloatValue = JsonReading.Required(floatValue),
            DoubleValue = JsonReading.Required(doubleValue),
            Boolean = JsonReading.Required(boolean),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, NumbersShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, NumbersShown value)
    {
        writer.WriteNumber("int8"u8, value.Int8Value);
        writer.WriteNumber("int16"u8, value.Int16Value);
        writer.WriteNumber("int32"u8, value.Int32Value);
        writer.WriteNumber("int64"u8, value.Int64Value);
        writer.WriteNumber("intSize"u8, value.IntSize);
        writer.WriteNumber("uint8"u8, value.Uint8Value);
        writer.WriteNumber("uint16"u8, value.Uint16Value);
        writer.WriteNumber("uint32"u8, value.Uint32Value);
        writer.WriteNumber("uint64"u8, value.Uint64Value);
        writer.WriteNumber("uintSize"u8, value.UintSize);
        writer.WriteNumber("notZero"u8, value.NotZero);
        writer.WriteNumber("float"u8, value.FloatValue);
        writer.WriteNumber("double"u8, value.DoubleValue);
        writer.WriteBoolean("boolean"u8, value.Boolean);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("int8", Is.SByte)
            .Required("int16", Is.Int16)
            .Required("int32", Is.Int32)
            .Required("int64", Is.Int64)
            .Required("intSize", Is.Int64)
            .Required("uint8", Is.Byte)
            .Required("uint16", Is.UInt16)
            .Required("uint32", Is.UInt32)
            .Required("uint64", Is.UInt64)
            .Required("uintSize", Is.UInt64)
            .Required("notZero", Is.Integer(1, 255))
            .Required("float", Is.Double)
            .Required("double", Is.Double)
            .Required("boolean", Is.Boolean);

    /// <inheritdoc/>
    protected override NumbersShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, NumbersShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
