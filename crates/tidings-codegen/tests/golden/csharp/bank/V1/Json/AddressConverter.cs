using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Bank.Events.V1.Json;

/// <summary>Reads and writes <see cref="Address"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AddressConverter : WireConverter<Address>
{
    internal static readonly AddressConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public AddressConverter()
        : base("Address")
    {
    }

    internal static Address Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Address Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? street = null;
        string? city = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("street"u8):
                    street = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("city"u8):
                    city = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Address
        {
            Street = JsonReading.Required(street),
            City = JsonReading.Required(city),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Address value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Address value)
    {
        writer.WriteString("street"u8, value.Street);
        writer.WriteString("city"u8, value.City);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("street", Is.String)
            .Required("city", Is.String);

    /// <inheritdoc/>
    protected override Address ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Address value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
