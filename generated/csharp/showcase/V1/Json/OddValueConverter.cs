using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="OddValue"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OddValueConverter : WireConverter<OddValue>
{
    internal static readonly OddValueConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OddValueConverter()
        : base("OddValue")
    {
    }

    internal static OddValue Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            11 when text.SequenceEqual("in-progress"u8) => OddValue.InProgress,
            3 when text.SequenceEqual("2nd"u8) => OddValue.Value2nd,
            2 when text.SequenceEqual("42"u8) => OddValue.Value42,
            4 when text.SequenceEqual("null"u8) => OddValue.Null,
            9 when text.SequenceEqual("__proto__"u8) => OddValue.Proto,
            11 when text.SequenceEqual("ærlig talt"u8) => OddValue.ÆrligTalt,
            9 when text.SequenceEqual("\"quoted\\\""u8) => OddValue.Quoted,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, OddValue value) => writer.WriteStringValue(Text(value));

    internal static string Text(OddValue value) => value switch
    {
        OddValue.InProgress => "in-progress",
        OddValue.Value2nd => "2nd",
        OddValue.Value42 => "42",
        OddValue.Null => "null",
        OddValue.Proto => "__proto__",
        OddValue.ÆrligTalt => "ærlig talt",
        OddValue.Quoted => "\"quoted\\\"",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("in-progress", "2nd", "42", "null", "__proto__", "ærlig talt", "\"quoted\\\"")(json, at);

    /// <inheritdoc/>
    protected override OddValue ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, OddValue value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
