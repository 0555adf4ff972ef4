using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="PostBox"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PostBoxConverter : WireConverter<PostBox>
{
    internal static readonly PostBoxConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public PostBoxConverter()
        : base("PostBox")
    {
    }

    internal static PostBox Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static PostBox Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? to = null;
        ushort? postBoxValue = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 2 when wireName.SequenceEqual("to"u8):
                    to = JsonReading.String(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("postBox"u8):
                    postBoxValue = JsonReading.UInt16(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new PostBox
        {
            To = JsonReading.Required(to),
            PostBoxValue = JsonReading.Required(postBoxValue),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, PostBox value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, PostBox value)
    {
        writer.WriteString("to"u8, value.To);
        writer.WriteNumber("postBox"u8, value.PostBoxValue);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("to", Is.String)
            .Required("postBox", Is.UInt16);

    /// <inheritdoc/>
    protected override PostBox ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, PostBox value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
