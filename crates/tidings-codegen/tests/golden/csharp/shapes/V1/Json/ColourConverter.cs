#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="Colour"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ColourConverter : WireConverter<Colour>
{
    internal static readonly ColourConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ColourConverter()
        : base("Colour")
    {
    }

    internal static Colour Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            3 when text.SequenceEqual("Red"u8) => Colour.Red,
            10 when text.SequenceEqual("dark-green"u8) => Colour.DarkGreen,
            3 when text.SequenceEqual("2nd"u8) => Colour.Value2nd,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Colour value) => writer.WriteStringValue(Text(value));

    internal static string Text(Colour value) => value switch
    {
        Colour.Red => "Red",
        Colour.DarkGreen => "dark-green",
        Colour.Value2nd => "2nd",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("Red", "dark-green", "2nd")(json, at);

    /// <inheritdoc/>
    protected override Colour ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Colour value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
