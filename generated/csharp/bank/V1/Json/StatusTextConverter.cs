using System.ComponentModel;
using System.Text.Json;
using Acme.Bank.Events.Json;

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

    internal static StatusText Read(ref Utf8JsonReader reader) => JsonReading.String(ref reader) switch
    {
        "created" => StatusText.Created,
        "approved" => StatusText.Approved,
        "inProgress" => StatusText.InProgress,
        "stopped" => StatusText.Stopped,
        "confirmedPaid" => StatusText.ConfirmedPaid,
        "posted" => StatusText.Posted,
        _ => throw JsonReading.Mismatch(),
    };

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

    private protected override StatusText ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    private protected override void WriteValue(Utf8JsonWriter writer, StatusText value) => Write(writer, value);

    private protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
