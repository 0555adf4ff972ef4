using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="MapsShownByChannelKey"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MapsShownByChannelKeyConverter : WireConverter<MapsShownByChannelKey>
{
    internal static readonly MapsShownByChannelKeyConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public MapsShownByChannelKeyConverter()
        : base("MapsShownByChannelKey")
    {
    }

    internal static MapsShownByChannelKey Read(ref Utf8JsonReader reader) => new(JsonReading.String(ref reader));

    internal static void Write(Utf8JsonWriter writer, MapsShownByChannelKey value) => writer.WriteStringValue(value.Value);

    internal static void Check(JsonElement json, At at) => Is.String(json, at);

    /// <inheritdoc/>
    protected override MapsShownByChannelKey ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, MapsShownByChannelKey value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
