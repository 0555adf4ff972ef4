using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Chain"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChainConverter : WireConverter<Chain>
{
    internal static readonly ChainConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ChainConverter()
        : base("Chain")
    {
    }

    internal static Chain Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Chain Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? link = null;
        Omittable<Chain?> next = default;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("link"u8):
                    link = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("next"u8):
                    next = JsonReading.OrNull(ref reader, ChainConverter.Read);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Chain
        {
            Link = JsonReading.Required(link),
            Next = JsonReading.Required(next),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Chain value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Chain value)
    {
        writer.WriteString("link"u8, value.Link);
        writer.WritePropertyName("next"u8);
        JsonWriting.OrNull(writer, value.Next, ChainConverter.Write);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("link", Is.String)
            .Required("next", Is.Nullable(ChainConverter.Check));

    /// <inheritdoc/>
    protected override Chain ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Chain value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
