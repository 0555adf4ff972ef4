using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Users.Events.V1.Json;

/// <summary>Reads and writes <see cref="DeletionReason"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeletionReasonConverter : WireConverter<DeletionReason>
{
    internal static readonly DeletionReasonConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public DeletionReasonConverter()
        : base("DeletionReason")
    {
    }

    internal static DeletionReason Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            9 when text.SequenceEqual("requested"u8) => DeletionReason.Requested,
            8 when text.SequenceEqual("inactive"u8) => DeletionReason.Inactive,
            11 when text.SequenceEqual("termsBroken"u8) => DeletionReason.TermsBroken,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, DeletionReason value) => writer.WriteStringValue(Text(value));

    internal static string Text(DeletionReason value) => value switch
    {
        DeletionReason.Requested => "requested",
        DeletionReason.Inactive => "inactive",
        DeletionReason.TermsBroken => "termsBroken",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("requested", "inactive", "termsBroken")(json, at);

    /// <inheritdoc/>
    protected override DeletionReason ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, DeletionReason value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
