using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Webshop.Events.V1.Json;

/// <summary>Reads and writes <see cref="RefundRequestedEventReason"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RefundRequestedEventReasonConverter : WireConverter<RefundRequestedEventReason>
{
    internal static readonly RefundRequestedEventReasonConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public RefundRequestedEventReasonConverter()
        : base("RefundRequestedEventReason")
    {
    }

    internal static RefundRequestedEventReason Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            7 when text.SequenceEqual("damaged"u8) => RefundRequestedEventReason.Damaged,
            4 when text.SequenceEqual("late"u8) => RefundRequestedEventReason.Late,
            8 when text.SequenceEqual("unwanted"u8) => RefundRequestedEventReason.Unwanted,
            5 when text.SequenceEqual("other"u8) => RefundRequestedEventReason.Other,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, RefundRequestedEventReason value) => writer.WriteStringValue(Text(value));

    internal static string Text(RefundRequestedEventReason value) => value switch
    {
        RefundRequestedEventReason.Damaged => "damaged",
        RefundRequestedEventReason.Late => "late",
        RefundRequestedEventReason.Unwanted => "unwanted",
        RefundRequestedEventReason.Other => "other",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("damaged", "late", "unwanted", "other")(json, at);

    /// <inheritdoc/>
    protected override RefundRequestedEventReason ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, RefundRequestedEventReason value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
