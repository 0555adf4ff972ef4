using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Tag"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TagConverter : WireConverter<Tag>
{
    internal static readonly TagConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TagConverter()
        : base("Tag")
    {
    }

    internal static Tag Read(ref Utf8JsonReader reader) => new(JsonReading.Length(JsonReading.String(ref reader), max: 5));

    internal static void Write(Utf8JsonWriter writer, Tag value)
    {
        writer.WriteStringValue(value.Value);
    }

    internal static void Check(JsonElement json, At at) => Is.Length(Is.String, max: 5)(json, at);

    /// <inheritdoc/>
    protected override Tag ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Tag value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
