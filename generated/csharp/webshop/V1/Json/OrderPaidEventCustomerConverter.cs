using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Webshop.Events.V1.Json;

/// <summary>Reads and writes <see cref="OrderPaidEventCustomer"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OrderPaidEventCustomerConverter : WireConverter<OrderPaidEventCustomer>
{
    internal static readonly OrderPaidEventCustomerConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OrderPaidEventCustomerConverter()
        : base("OrderPaidEventCustomer")
    {
    }

    internal static OrderPaidEventCustomer Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static OrderPaidEventCustomer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        long? id = null;
        string? name = null;
        string? email = null;
        string? company = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 2 when wireName.SequenceEqual("id"u8):
                    id = JsonReading.Int64(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("name"u8):
                    name = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("email"u8):
                    email = JsonReading.String(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("company"u8):
                    company = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new OrderPaidEventCustomer
        {
            Id = JsonReading.Required(id),
            Name = JsonReading.Required(name),
            Email = JsonReading.Required(email),
            Company = company,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, OrderPaidEventCustomer value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, OrderPaidEventCustomer value)
    {
        writer.WriteNumber("id"u8, value.Id);
        writer.WriteString("name"u8, value.Name);
        writer.WriteString("email"u8, value.Email);
        if (value.Company is { } company)
        {
            writer.WriteString("company"u8, company);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("id", Is.Int64)
            .Required("name", Is.String)
            .Required("email", Is.String)
            .Optional("company", Is.String);

    /// <inheritdoc/>
    protected override OrderPaidEventCustomer ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, OrderPaidEventCustomer value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
