using System.ComponentModel;
using System.Text.Json;
using Acme.Showcase.Events.Json;

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

    private protected override Percent ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    private protected override void WriteValue(Utf8JsonWriter writer, Percent value) => Write(writer, value);

    private protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
