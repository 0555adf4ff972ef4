using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

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
        string? a = null;
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 1 when wireName.SequenceEqual("a"u8):
                    a = JsonReading.String(ref reader);
                    break;
                default:
                    JsonReading.OnlyTag(ref reader, wireName, tag);
                    break;
            }
        }

        return new Closed
        {
            A = JsonReading.Required(a),
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
        writer.WriteString("a"u8, value.A);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("a", Is.String)
            .Closed();

    /// <inheritdoc/>
    protected override Closed ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Closed value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
