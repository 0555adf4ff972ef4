using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="Mood"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MoodConverter : WireConverter<Mood>
{
    internal static readonly MoodConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public MoodConverter()
        : base("Mood")
    {
    }

    internal static Mood Read(ref Utf8JsonReader reader) => new(JsonReading.String(ref reader));

    internal static void Write(Utf8JsonWriter writer, Mood value) => writer.WriteStringValue(value.Value);

    internal static void Check(JsonElement json, At at) => Is.String(json, at);

    /// <inheritdoc/>
    protected override Mood ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Mood value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
