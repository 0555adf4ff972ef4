using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Contact"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContactConverter : WireConverter<Contact>
{
    internal static readonly ContactConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ContactConverter()
        : base("Contact")
    {
    }

    internal static Contact Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Contact Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? email = null;
        string? phone = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("email"u8):
                    email = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("phone"u8):
                    phone = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Contact
        {
            Email = JsonReading.Required(email),
            Phone = phone,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Contact value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Contact value)
    {
        writer.WriteString("email"u8, value.Email);
        if (value.Phone is { } phone)
        {
            writer.WriteString("phone"u8, phone);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("email", Is.String)
            .Optional("phone", Is.String);

    /// <inheritdoc/>
    protected override Contact ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Contact value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
