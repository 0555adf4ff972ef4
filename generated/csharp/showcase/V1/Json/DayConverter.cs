using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Day"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DayConverter : WireConverter<Day>
{
    internal static readonly DayConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public DayConverter()
        : base("Day")
    {
    }

    internal static Day Read(ref Utf8JsonReader reader) => new(JsonReading.String(ref reader));

    internal static void Write(Utf8JsonWriter writer, Day value)
    {
        writer.WriteStringValue(value.Value);
    }

    internal static void Check(JsonElement json, At at) => Is.String(json, at);

    /// <inheritdoc/>
    protected override Day ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Day value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
