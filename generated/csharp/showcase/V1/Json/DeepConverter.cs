using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Deep"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeepConverter : WireConverter<Deep>
{
    internal static readonly DeepConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public DeepConverter()
        : base("Deep")
    {
    }

    internal static Deep Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Deep Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? correlationId = null;
        string? sender = null;
        string? middleName = null;
        byte? depth = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 13 when wireName.SequenceEqual("correlationId"u8):
                    correlationId = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("sender"u8):
                    sender = JsonReading.String(ref reader);
                    break;
                case 10 when wireName.SequenceEqual("middleName"u8):
                    middleName = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("depth"u8):
                    depth = JsonReading.Byte(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Deep
        {
            CorrelationId = JsonReading.Required(correlationId),
            Sender = sender,
            MiddleName = JsonReading.Required(middleName),
            Depth = JsonReading.Required(depth),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Deep value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Deep value)
    {
        writer.WriteString("correlationId"u8, value.CorrelationId);
        if (value.Sender is { } sender)
        {
            writer.WriteString("sender"u8, sender);
        }

        writer.WriteString("middleName"u8, value.MiddleName);
        writer.WriteNumber("depth"u8, value.Depth);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("correlationId", Is.String)
            .Optional("sender", Is.String)
            .Required("middleName", Is.String)
            .Required("depth", Is.Byte);

    /// <inheritdoc/>
    protected override Deep ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Deep value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
