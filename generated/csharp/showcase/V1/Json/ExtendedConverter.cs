using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Extended"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExtendedConverter : WireConverter<Extended>
{
    internal static readonly ExtendedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ExtendedConverter()
        : base("Extended")
    {
    }

    internal static Extended Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Extended Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        bool? known = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("known"u8):
                    known = JsonReading.Boolean(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Extended
        {
            Known = JsonReading.Required(known),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Extended value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Extended value)
    {
        writer.WriteBoolean("known"u8, value.Known);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("known", Is.Boolean);

    /// <inheritdoc/>
    protected override Extended ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Extended value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
