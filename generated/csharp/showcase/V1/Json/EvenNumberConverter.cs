using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="EvenNumber"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EvenNumberConverter : WireConverter<EvenNumber>
{
    internal static readonly EvenNumberConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public EvenNumberConverter()
        : base("EvenNumber")
    {
    }

    internal static EvenNumber Read(ref Utf8JsonReader reader) => new(JsonReading.MultipleOf<int>(JsonReading.Int32(ref reader), 2));

    internal static void Write(Utf8JsonWriter writer, EvenNumber value)
    {
        writer.WriteNumberValue(value.Value);
    }

    internal static void Check(JsonElement json, At at) => Is.MultipleOf(Is.Int32, "2")(json, at);

    /// <inheritdoc/>
    protected override EvenNumber ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, EvenNumber value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
