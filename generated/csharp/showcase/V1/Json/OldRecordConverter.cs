#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="OldRecord"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OldRecordConverter : WireConverter<OldRecord>
{
    internal static readonly OldRecordConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OldRecordConverter()
        : base("OldRecord")
    {
    }

    internal static OldRecord Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static OldRecord Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? text = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("text"u8):
                    text = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new OldRecord
        {
            Text = JsonReading.Required(text),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, OldRecord value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, OldRecord value)
    {
        writer.WriteString("text"u8, value.Text);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("text", Is.String);

    /// <inheritdoc/>
    protected override OldRecord ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, OldRecord value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
