using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="NothingType"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NothingTypeConverter : WireConverter<NothingType>
{
    internal static readonly NothingTypeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public NothingTypeConverter()
        : base("Nothing")
    {
    }

    internal static NothingType Read(ref Utf8JsonReader reader) => new(JsonReading.Null(ref reader));

    internal static void Write(Utf8JsonWriter writer, NothingType value)
    {
        writer.WriteNullValue();
    }

    internal static void Check(JsonElement json, At at) => Is.Null(json, at);

    /// <inheritdoc/>
    protected override NothingType ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, NothingType value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
