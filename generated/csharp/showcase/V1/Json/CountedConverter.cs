using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Counted"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CountedConverter : WireConverter<Counted>
{
    internal static readonly CountedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public CountedConverter()
        : base("Counted")
    {
    }

    internal static Counted Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Counted Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        uint? total = null;
        var extra = default(Extra<int>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("total"u8):
                    total = JsonReading.UInt32(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Int32, tag);
                    break;
            }
        }

        return new Counted
        {
            Total = JsonReading.Required(total),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Counted value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Counted value)
    {
        writer.WriteNumber("total"u8, value.Total);
        JsonWriting.Extra(writer, value.ExtraProperties, static (writer, item) => writer.WriteNumberValue(item));
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("total", Is.UInt32)
            .Typed(Is.Int32);

    /// <inheritdoc/>
    protected override Counted ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Counted value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
