using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Coordinates"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CoordinatesConverter : WireConverter<Coordinates>
{
    internal static readonly CoordinatesConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public CoordinatesConverter()
        : base("Coordinates")
    {
    }

    internal static Coordinates Read(ref Utf8JsonReader reader) => new(JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, JsonReading.Double), JsonReading.Next(ref reader, JsonReading.Double))));

    internal static void Write(Utf8JsonWriter writer, Coordinates value)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Value.Item1);
        writer.WriteNumberValue(value.Value.Item2);
        writer.WriteEndArray();
    }

    internal static void Check(JsonElement json, At at) => Is.Tuple(Is.Double, Is.Double)(json, at);

    /// <inheritdoc/>
    protected override Coordinates ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Coordinates value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
