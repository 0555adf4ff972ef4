using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Live.Events.V1.Json;

/// <summary>Reads and writes <see cref="PageUsers"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PageUsersConverter : WireConverter<PageUsers>
{
    internal static readonly PageUsersConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public PageUsersConverter()
        : base("PageUsers")
    {
    }

    internal static PageUsers Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static PageUsers Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? path = null;
        uint? users = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("path"u8):
                    path = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("users"u8):
                    users = JsonReading.UInt32(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new PageUsers
        {
            Path = JsonReading.Required(path),
            Users = JsonReading.Required(users),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, PageUsers value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, PageUsers value)
    {
        writer.WriteString("path"u8, value.Path);
        writer.WriteNumber("users"u8, value.Users);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("path", Is.String)
            .Required("users", Is.UInt32);

    /// <inheritdoc/>
    protected override PageUsers ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, PageUsers value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
