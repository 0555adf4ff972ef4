using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Users.Events.V1.Json;

/// <summary>Reads and writes <see cref="AccountDeleted"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AccountDeletedConverter : WireConverter<AccountDeleted>
{
    internal static readonly AccountDeletedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public AccountDeletedConverter()
        : base("AccountDeleted")
    {
    }

    internal static AccountDeleted Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static AccountDeleted Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? username = null;
        DeletionReason? reason = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("username"u8):
                    username = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("reason"u8):
                    reason = DeletionReasonConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new AccountDeleted
        {
            Username = JsonReading.Required(username),
            Reason = JsonReading.Required(reason),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, AccountDeleted value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, AccountDeleted value)
    {
        writer.WriteString("username"u8, value.Username);
        writer.WritePropertyName("reason"u8);
        DeletionReasonConverter.Write(writer, value.Reason);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("username", Is.String)
            .Required("reason", DeletionReasonConverter.Check);

    /// <inheritdoc/>
    protected override AccountDeleted ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, AccountDeleted value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
