using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Users.Events.V1.Json;

/// <summary>Reads and writes <see cref="AccountUpdated"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AccountUpdatedConverter : WireConverter<AccountUpdated>
{
    internal static readonly AccountUpdatedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public AccountUpdatedConverter()
        : base("AccountUpdated")
    {
    }

    internal static AccountUpdated Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static AccountUpdated Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? username = null;
        string? email = null;
        Omittable<string?> displayName = default;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("username"u8):
                    username = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("email"u8):
                    email = JsonReading.String(ref reader);
                    break;
                case 11 when wireName.SequenceEqual("displayName"u8):
                    displayName = JsonReading.OrNull(ref reader, JsonReading.String);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new AccountUpdated
        {
            Username = JsonReading.Required(username),
            Email = JsonReading.Required(email),
            DisplayName = JsonReading.Required(displayName),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, AccountUpdated value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, AccountUpdated value)
    {
        writer.WriteString("username"u8, value.Username);
        writer.WriteString("email"u8, value.Email);
        writer.WritePropertyName("displayName"u8);
        JsonWriting.OrNull(writer, value.DisplayName, static (writer, item) => writer.WriteStringValue(item));
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("username", Is.String)
            .Required("email", Is.String)
            .Required("displayName", Is.Nullable(Is.String));

    /// <inheritdoc/>
    protected override AccountUpdated ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, AccountUpdated value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
