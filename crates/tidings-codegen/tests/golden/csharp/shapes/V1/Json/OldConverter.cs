#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="Old"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OldConverter : WireConverter<Old>
{
    internal static readonly OldConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OldConverter()
        : base("Old")
    {
    }

    internal static Old Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Old Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? x = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 1 when wireName.SequenceEqual("x"u8):
                    x = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Old
        {
            X = JsonReading.Required(x),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Old value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Old value)
    {
        writer.WriteString("x"u8, value.X);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("x", Is.String);

    /// <inheritdoc/>
    protected override Old ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Old value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
