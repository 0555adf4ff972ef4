#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Bank.Events.V1.Json;

/// <summary>Reads and writes <see cref="StatusText"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StatusTextConverter : WireConverter<StatusText>
{
    internal static readonly StatusTextConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public StatusTextConverter()
        : base("StatusText")
    {
    }

    internal static StatusText Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            7 when text.SequenceEqual("created"u8) => StatusText.Created,
            8 when text.SequenceEqual("approved"u8) => StatusText.Approved,
            10 when text.SequenceEqual("inProgress"u8) => StatusText.InProgress,
            7 when text.SequenceEqual("stopped"u8) => StatusText.Stopped,
            13 when text.SequenceEqual("confirmedPaid"u8) => StatusText.ConfirmedPaid,
            6 when text.SequenceEqual("posted"u8) => StatusText.Posted,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, StatusText value) => writer.WriteStringValue(Text(value));

    internal static string Text(StatusText value) => value switch
    {
        StatusText.Created => "created",
        StatusText.Approved => "approved",
        StatusText.InProgress => "inProgress",
        StatusText.Stopped => "stopped",
        StatusText.ConfirmedPaid => "confirmedPaid",
        StatusText.Posted => "posted",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("created", "approved", "inProgress", "stopped", "confirmedPaid", "posted")(json, at);

    /// <inheritdoc/>
    protected override StatusText ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, StatusText value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
