using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

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

    internal static TestCreated Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static TestCreated Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? firstName = null;
        string? lastName = null;
        byte? age = null;
        JsonNumber? accountStatement = null;
        Color? favoriteColor = null;
        string? registrationDate = null;
        Address? address = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 9 when wireName.SequenceEqual("firstName"u8):
                    firstName = JsonReading.String(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("lastName"u8):
                    lastName = JsonReading.String(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("age"u8):
                    age = JsonReading.Byte(ref reader);
                    break;
                case 16 when wireName.SequenceEqual("accountStatement"u8):
                    accountStatement = JsonReading.Decimal(ref reader);
                    break;
                case 13 when wireName.SequenceEqual("favoriteColor"u8):
                    favoriteColor = ColorConverter.Read(ref reader);
                    break;
                case 16 when wireName.SequenceEqual("registrationDate"u8):
                    registrationDate = JsonReading.String(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("address"u8):
                    address = AddressConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
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
            writer.WriteNumber("age"u8, age);
        }

        if (value.AccountStatement is { } accountStatement)
        {
            writer.WritePropertyName("accountStatement"u8);
            JsonWriting.Number(writer, accountStatement);
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

    /// <inheritdoc/>
    protected override TestCreated ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, TestCreated value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
