using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="WideRecord"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WideRecordConverter : WireConverter<WideRecord>
{
    internal static readonly WideRecordConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public WideRecordConverter()
        : base("WideRecord")
    {
    }

    internal static WideRecord Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static WideRecord Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        long? int64Value = null;
        JsonNumber? decimalValue = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("int64"u8):
                    int64Value = JsonReading.Int64(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("decimal"u8):
                    decimalValue = JsonReading.Decimal(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new WideRecord
        {
            Int64Value = JsonReading.Required(int64Value),
            DecimalValue = JsonReading.Required(decimalValue),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, WideRecord value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, WideRecord value)
    {
        writer.WriteNumber("int64"u8, value.Int64Value);
        writer.WritePropertyName("decimal"u8);
        JsonWriting.Number(writer, value.DecimalValue);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("int64", Is.Int64)
            .Required("decimal", Is.Decimal);

    /// <inheritdoc/>
    protected override WideRecord ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, WideRecord value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
