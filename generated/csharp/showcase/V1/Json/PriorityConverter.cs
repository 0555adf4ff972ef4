using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Priority"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PriorityConverter : WireConverter<Priority>
{
    internal static readonly PriorityConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public PriorityConverter()
        : base("Priority")
    {
    }

    internal static Priority Read(ref Utf8JsonReader reader) => JsonReading.Int64(ref reader) switch
    {
        -1 => Priority.Minus1,
        0 => Priority.Value0,
        10 => Priority.Value10,
        _ => throw JsonReading.Mismatch(),
    };

    internal static void Write(Utf8JsonWriter writer, Priority value) => writer.WriteNumberValue(Text(value));

    internal static long Text(Priority value) => value switch
    {
        Priority.Minus1 => -1,
        Priority.Value0 => 0,
        Priority.Value10 => 10,
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOfJson("-1", "0", "10")(json, at);

    /// <inheritdoc/>
    protected override Priority ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Priority value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
