using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Index"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IndexConverter : WireConverter<Index>
{
    internal static readonly IndexConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public IndexConverter()
        : base("Index")
    {
    }

    internal static Index Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Index Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        ValueDictionary<string, Index>? parts = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("parts"u8):
                    parts = JsonReading.Map(ref reader, JsonReading.String, IndexConverter.Read);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Index
        {
            Parts = JsonReading.Required(parts),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Index value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Index value)
    {
        writer.WritePropertyName("parts"u8);
        JsonWriting.Map(writer, value.Parts, static key => key, IndexConverter.Write);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("parts", Is.Map(Is.String, IndexConverter.Check));

    /// <inheritdoc/>
    protected override Index ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Index value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
