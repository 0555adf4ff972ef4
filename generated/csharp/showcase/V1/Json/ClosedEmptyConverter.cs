using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="ClosedEmpty"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClosedEmptyConverter : WireConverter<ClosedEmpty>
{
    internal static readonly ClosedEmptyConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ClosedEmptyConverter()
        : base("ClosedEmpty")
    {
    }

    internal static ClosedEmpty Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static ClosedEmpty Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            JsonReading.OnlyTag(ref reader, wireName, tag);
        }

        return new ClosedEmpty
        {
        };
    }

    internal static void Write(Utf8JsonWriter writer, ClosedEmpty value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, ClosedEmpty value)
    {
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Closed();

    /// <inheritdoc/>
    protected override ClosedEmpty ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, ClosedEmpty value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
