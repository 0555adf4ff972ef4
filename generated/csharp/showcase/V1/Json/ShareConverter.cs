using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Share"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ShareConverter : WireConverter<Share>
{
    internal static readonly ShareConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ShareConverter()
        : base("Share")
    {
    }

    internal static Share Read(ref Utf8JsonReader reader) => new(JsonReading.Within(JsonReading.Double(ref reader), above: 0d, atMost: 1d));

    internal static void Write(Utf8JsonWriter writer, Share value)
    {
        writer.WriteNumberValue(value.Value);
    }

    internal static void Check(JsonElement json, At at) => Is.Within(Is.Double, "greater than 0 and of at most 1", above: 0d, atMost: 1d)(json, at);

    /// <inheritdoc/>
    protected override Share ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Share value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
