using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Percent"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PercentConverter : WireConverter<Percent>
{
    internal static readonly PercentConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public PercentConverter()
        : base("Percent")
    {
    }

    internal static Percent Read(ref Utf8JsonReader reader) => new(JsonReading.AtMost<byte>(JsonReading.Byte(ref reader), 100));

    internal static void Write(Utf8JsonWriter writer, Percent value)
    {
        writer.WriteNumberValue(value.Value);
    }

    internal static void Check(JsonElement json, At at) => Is.Integer(0, 100)(json, at);

    /// <inheritdoc/>
    protected override Percent ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Percent value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
