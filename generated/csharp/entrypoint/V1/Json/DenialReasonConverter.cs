using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Entrypoint.Events.V1.Json;

/// <summary>Reads and writes <see cref="DenialReason"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DenialReasonConverter : WireConverter<DenialReason>
{
    internal static readonly DenialReasonConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public DenialReasonConverter()
        : base("DenialReason")
    {
    }

    internal static DenialReason Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            7 when text.SequenceEqual("unknown"u8) => DenialReason.Unknown,
            7 when text.SequenceEqual("expired"u8) => DenialReason.Expired,
            7 when text.SequenceEqual("notHere"u8) => DenialReason.NotHere,
            6 when text.SequenceEqual("notNow"u8) => DenialReason.NotNow,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, DenialReason value) => writer.WriteStringValue(Text(value));

    internal static string Text(DenialReason value) => value switch
    {
        DenialReason.Unknown => "unknown",
        DenialReason.Expired => "expired",
        DenialReason.NotHere => "notHere",
        DenialReason.NotNow => "notNow",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("unknown", "expired", "notHere", "notNow")(json, at);

    /// <inheritdoc/>
    protected override DenialReason ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, DenialReason value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
