using System.ComponentModel;
using System.Text.Json;
using Acme.Bank.Events.Json;

namespace Acme.Bank.Events.V1.Json;

/// <summary>Reads and writes <see cref="Color"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ColorConverter : WireConverter<Color>
{
    internal static readonly ColorConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ColorConverter()
        : base("Color")
    {
    }

    internal static Color Read(ref Utf8JsonReader reader) => JsonReading.String(ref reader) switch
    {
        "Red" => Color.Red,
        "Green" => Color.Green,
        "Blue" => Color.Blue,
        _ => throw JsonReading.Mismatch(),
    };

    internal static void Write(Utf8JsonWriter writer, Color value) => writer.WriteStringValue(Text(value));

    internal static string Text(Color value) => value switch
    {
        Color.Red => "Red",
        Color.Green => "Green",
        Color.Blue => "Blue",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("Red", "Green", "Blue")(json, at);

    private protected override Color ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    private protected override void WriteValue(Utf8JsonWriter writer, Color value) => Write(writer, value);

    private protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
