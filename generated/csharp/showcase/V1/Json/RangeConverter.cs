using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Range"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RangeConverter : WireConverter<Range>
{
    internal static readonly RangeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public RangeConverter()
        : base("Range")
    {
    }

    internal static Range Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Range Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        int? low = null;
        int? high = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 3 when wireName.SequenceEqual("low"u8):
                    low = JsonReading.Int32(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("high"u8):
                    high = JsonReading.Int32(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Range
        {
            Low = JsonReading.Required(low),
            High = JsonReading.Required(high),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Range value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Range value)
    {
        writer.WriteNumber("low"u8, value.Low);
        writer.WriteNumber("high"u8, value.High);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("low", Is.Int32)
            .Required("high", Is.Int32);

    /// <inheritdoc/>
    protected override Range ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Range value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
