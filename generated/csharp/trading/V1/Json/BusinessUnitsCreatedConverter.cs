using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Trading.Events.V1.Json;

/// <summary>Reads and writes <see cref="BusinessUnitsCreated"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BusinessUnitsCreatedConverter : WireConverter<BusinessUnitsCreated>
{
    internal static readonly BusinessUnitsCreatedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public BusinessUnitsCreatedConverter()
        : base("BusinessUnitsCreated")
    {
    }

    internal static BusinessUnitsCreated Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static BusinessUnitsCreated Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? correlationId = null;
        string? userId = null;
        string? organisationId = null;
        ValueList<BusinessUnit>? businessUnits = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 13 when wireName.SequenceEqual("correlationId"u8):
                    correlationId = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("userId"u8):
                    userId = JsonReading.String(ref reader);
                    break;
                case 14 when wireName.SequenceEqual("organisationId"u8):
                    organisationId = JsonReading.String(ref reader);
                    break;
                case 13 when wireName.SequenceEqual("businessUnits"u8):
                    businessUnits = JsonReading.List(ref reader, BusinessUnitConverter.Read, min: 1);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new BusinessUnitsCreated
        {
            CorrelationId = JsonReading.Required(correlationId),
            UserId = JsonReading.Required(userId),
            OrganisationId = JsonReading.Required(organisationId),
            BusinessUnits = JsonReading.Required(businessUnits),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, BusinessUnitsCreated value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, BusinessUnitsCreated value)
    {
        writer.WriteString("correlationId"u8, value.CorrelationId);
        writer.WriteString("userId"u8, value.UserId);
        writer.WriteString("organisationId"u8, value.OrganisationId);
        writer.WritePropertyName("businessUnits"u8);
        JsonWriting.List(writer, value.BusinessUnits, BusinessUnitConverter.Write);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("correlationId", Is.String)
            .Required("userId", Is.String)
            .Required("organisationId", Is.String)
            .Required("businessUnits", Is.List(BusinessUnitConverter.Check, min: 1));

    /// <inheritdoc/>
    protected override BusinessUnitsCreated ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, BusinessUnitsCreated value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
