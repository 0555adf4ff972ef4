using System.ComponentModel;
using System.Text.Json;
using Acme.Bank.Events.Json;

namespace Acme.Bank.Events.V1.Json;

/// <summary>Reads and writes <see cref="TestCreated"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TestCreatedConverter : WireConverter<TestCreated>
{
    internal static readonly TestCreatedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TestCreatedConverter()
        : base("TestCreated")
    {
    }

    internal static TestCreated Read(ref Utf8JsonReader reader) => Read(ref reader, null);

    internal static TestCreated Read(ref Utf8JsonReader reader, string? tag)
    {
        JsonReading.StartObject(ref reader);
        string? firstName = null;
        string? lastName = null;
        byte? age = null;
        decimal? accountStatement = null;
        Color? favoriteColor = null;
        string? registrationDate = null;
        Address? address = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("firstName"u8))
            {
                reader.Read();
                firstName = JsonReading.String(ref reader);
            }
            else if (reader.ValueTextEquals("lastName"u8))
            {
                reader.Read();
                lastName = JsonReading.String(ref reader);
            }
            else if (reader.ValueTextEquals("age"u8))
            {
                reader.Read();
                age = JsonReading.Byte(ref reader);
            }
            else if (reader.ValueTextEquals("accountStatement"u8))
            {
                reader.Read();
                accountStatement = JsonReading.Decimal(ref reader);
            }
            else if (reader.ValueTextEquals("favoriteColor"u8))
            {
                reader.Read();
                favoriteColor = ColorConverter.Read(ref reader);
            }
            else if (reader.ValueTextEquals("registrationDate"u8))
            {
                reader.Read();
                registrationDate = JsonReading.String(ref reader);
            }
            else if (reader.ValueTextEquals("address"u8))
            {
                reader.Read();
                address = AddressConverter.Read(ref reader);
            }
            else
            {
                extra.Add(ref reader, JsonReading.Any, tag);
            }
        }

        return new TestCreated
        {
            FirstName = JsonReading.Required(firstName),
            LastName = JsonReading.Required(lastName),
            Age = age,
            AccountStatement = accountStatement,
            FavoriteColor = JsonReading.Required(favoriteColor),
            RegistrationDate = JsonReading.Required(registrationDate),
            Address = address,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, TestCreated value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, TestCreated value)
    {
        writer.WriteString("firstName"u8, value.FirstName);
        writer.WriteString("lastName"u8, value.LastName);
        if (value.Age is { } age)
        {
            writer.WritePropertyName("age"u8);
            writer.WriteNumberValue(age);
        }

        if (value.AccountStatement is { } accountStatement)
        {
            writer.WritePropertyName("accountStatement"u8);
            writer.WriteNumberValue(accountStatement);
        }

        writer.WritePropertyName("favoriteColor"u8);
        ColorConverter.Write(writer, value.FavoriteColor);
        writer.WriteString("registrationDate"u8, value.RegistrationDate);
        if (value.Address is { } address)
        {
            writer.WritePropertyName("address"u8);
            AddressConverter.Write(writer, address);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("firstName", Is.String)
            .Required("lastName", Is.String)
            .Optional("age", Is.Byte)
            .Optional("accountStatement", Is.Decimal)
            .Required("favoriteColor", ColorConverter.Check)
            .Required("registrationDate", Is.String)
            .Optional("address", AddressConverter.Check);

    private protected override TestCreated ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    private protected override void WriteValue(Utf8JsonWriter writer, TestCreated value) => Write(writer, value);

    private protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
