using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="MapsShownBySideKey"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MapsShownBySideKeyConverter : WireConverter<MapsShownBySideKey>
{
    internal static readonly MapsShownBySideKeyConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public MapsShownBySideKeyConverter()
        : base("MapsShownBySideKey")
    {
    }

    internal static MapsShownBySideKey Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            8 when text.SequenceEqual("leftHand"u8) => MapsShownBySideKey.LeftHand,
            9 when text.SequenceEqual("rightHand"u8) => MapsShownBySideKey.RightHand,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, MapsShownBySideKey value) => writer.WriteStringValue(Text(value));

    internal static string Text(MapsShownBySideKey value) => value switch
    {
        MapsShownBySideKey.LeftHand => "leftHand",
        MapsShownBySideKey.RightHand => "rightHand",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("leftHand", "rightHand")(json, at);

    /// <inheritdoc/>
    protected override MapsShownBySideKey ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, MapsShownBySideKey value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
