using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Promise"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PromiseConverter : WireConverter<Promise>
{
    internal static readonly PromiseConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public PromiseConverter()
        : base("Promise")
    {
    }

    internal static Promise Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Promise Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        bool? kept = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kept"u8):
                    kept = JsonReading.Boolean(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Promise
        {
            Kept = JsonReading.Required(kept),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Promise value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Promise value)
    {
        writer.WriteBoolean("kept"u8, value.Kept);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("kept", Is.Boolean);

    /// <inheritdoc/>
    protected override Promise ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Promise value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
