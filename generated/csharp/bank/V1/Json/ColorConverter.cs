using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

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

    internal static Color Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            3 when text.SequenceEqual("Red"u8) => Color.Red,
            5 when text.SequenceEqual("Green"u8) => Color.Green,
            4 when text.SequenceEqual("Blue"u8) => Color.Blue,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Color value) => writer.WriteStringValue(Text(value));

    internal static string Text(Color value) => value switch
    {
        Color.Red => "Red",
        Color.Green => "Green",
        Color.Blue => "Blue",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("Red", "Green", "Blue")(json, at);

    /// <inheritdoc/>
    protected override Color ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Color value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
