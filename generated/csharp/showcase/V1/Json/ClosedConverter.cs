using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Closed"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClosedConverter : WireConverter<Closed>
{
    internal static readonly ClosedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ClosedConverter()
        : base("Closed")
    {
    }

    internal static Closed Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Closed Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        byte? only = null;
        byte? other = null;
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("only"u8):
                    only = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("other"u8):
                    other = JsonReading.Byte(ref reader);
                    break;
                default:
                    JsonReading.OnlyTag(ref reader, wireName, tag);
                    break;
            }
        }

        return new Closed
        {
            Only = JsonReading.Required(only),
            Other = other,
        };
    }

    internal static void Write(Utf8JsonWriter writer, Closed value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Closed value)
    {
        writer.WriteNumber("only"u8, value.Only);
        if (value.Other is { } other)
        {
            writer.WriteNumber("other"u8, other);
        }
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("only", Is.Byte)
            .Optional("other", Is.Byte)
            .Closed();

    /// <inheritdoc/>
    protected override Closed ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Closed value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
