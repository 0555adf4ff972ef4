using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Only"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OnlyConverter : WireConverter<Only>
{
    internal static readonly OnlyConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OnlyConverter()
        : base("Only")
    {
    }

    internal static Only Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            4 when text.SequenceEqual("This"u8) => Only.This,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Only value) => writer.WriteStringValue(Text(value));

    internal static string Text(Only value) => value switch
    {
        Only.This => "This",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("This")(json, at);

    /// <inheritdoc/>
    protected override Only ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Only value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
