using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Title"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TitleConverter : WireConverter<Title>
{
    internal static readonly TitleConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TitleConverter()
        : base("Title")
    {
    }

    internal static Title Read(ref Utf8JsonReader reader) => new(JsonReading.Length(JsonReading.String(ref reader), min: 1, max: 20));

    internal static void Write(Utf8JsonWriter writer, Title value)
    {
        writer.WriteStringValue(value.Value);
    }

    internal static void Check(JsonElement json, At at) => Is.Length(Is.String, min: 1, max: 20)(json, at);

    /// <inheritdoc/>
    protected override Title ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Title value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
