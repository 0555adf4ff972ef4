using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="ValueType"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueTypeConverter : WireConverter<ValueType>
{
    internal static readonly ValueTypeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ValueTypeConverter()
        : base("Value")
    {
    }

    internal static ValueType Read(ref Utf8JsonReader reader) => new(JsonReading.OrNull(ref reader, ValueValueConverter.Read));

    internal static void Write(Utf8JsonWriter writer, ValueType value)
    {
        JsonWriting.OrNull(writer, value.Value, ValueValueConverter.Write);
    }

    internal static void Check(JsonElement json, At at) => Is.Nullable(ValueValueConverter.Check)(json, at);

    /// <inheritdoc/>
    protected override ValueType ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, ValueType value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
