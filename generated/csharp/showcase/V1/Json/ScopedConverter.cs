using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Scoped"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScopedConverter : WireConverter<Scoped>
{
    internal static readonly ScopedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ScopedConverter()
        : base("Scoped")
    {
    }

    internal static Scoped Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Scoped Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? scope = null;
        uint? id = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("scope"u8):
                    scope = JsonReading.String(ref reader);
                    break;
                case 2 when wireName.SequenceEqual("id"u8):
                    id = JsonReading.UInt32(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Scoped
        {
            Scope = JsonReading.Required(scope),
            Id = JsonReading.Required(id),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Scoped value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Scoped value)
    {
        writer.WriteString("scope"u8, value.Scope);
        writer.WriteNumber("id"u8, value.Id);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("scope", Is.String)
            .Required("id", Is.UInt32);

    /// <inheritdoc/>
    protected override Scoped ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Scoped value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
