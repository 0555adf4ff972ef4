using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Checksum"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChecksumConverter : WireConverter<Checksum>
{
    internal static readonly ChecksumConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ChecksumConverter()
        : base("Checksum")
    {
    }

    internal static Checksum Read(ref Utf8JsonReader reader) => JsonReading.Int64(ref reader) switch
    {
        0 => Checksum.Value0,
        9007199254740993 => Checksum.Value9007199254740993,
        -9223372036854775808 => Checksum.Minus9223372036854775808,
        _ => throw JsonReading.Mismatch(),
    };

    internal static void Write(Utf8JsonWriter writer, Checksum value) => writer.WriteNumberValue(Text(value));

    internal static long Text(Checksum value) => value switch
    {
        Checksum.Value0 => 0,
        Checksum.Value9007199254740993 => 9007199254740993,
        Checksum.Minus9223372036854775808 => -9223372036854775808,
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOfJson("0", "9007199254740993", "-9223372036854775808")(json, at);

    /// <inheritdoc/>
    protected override Checksum ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Checksum value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
