using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Street"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StreetConverter : WireConverter<Street>
{
    internal static readonly StreetConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public StreetConverter()
        : base("Street")
    {
    }

    internal static Street Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Street Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? to = null;
        string? streetValue = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 2 when wireName.SequenceEqual("to"u8):
                    to = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("street"u8):
                    streetValue = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Street
        {
            To = JsonReading.Required(to),
            StreetValue = JsonReading.Required(streetValue),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Street value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Street value)
    {
        writer.WriteString("to"u8, value.To);
        writer.WriteString("street"u8, value.StreetValue);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("to", Is.String)
            .Required("street", Is.String);

    /// <inheritdoc/>
    protected override Street ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Street value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
