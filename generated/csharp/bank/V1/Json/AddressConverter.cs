using System.ComponentModel;
using System.Text.Json;
using Acme.Bank.Events.Json;

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

    internal static Address Read(ref Utf8JsonReader reader) => Read(ref reader, null);

    internal static Address Read(ref Utf8JsonReader reader, string? tag)
    {
        JsonReading.StartObject(ref reader);
        string? street = null;
        string? city = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("street"u8))
            {
                reader.Read();
                street = JsonReading.String(ref reader);
            }
            else if (reader.ValueTextEquals("city"u8))
            {
                reader.Read();
                city = JsonReading.String(ref reader);
            }
            else
            {
                extra.Add(ref reader, JsonReading.Any, tag);
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

    private protected override Address ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    private protected override void WriteValue(Utf8JsonWriter writer, Address value) => Write(writer, value);

    private protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
