using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Trading.Events.V1.Json;

/// <summary>Reads and writes <see cref="TradeInventoryAllocated"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TradeInventoryAllocatedConverter : WireConverter<TradeInventoryAllocated>
{
    internal static readonly TradeInventoryAllocatedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TradeInventoryAllocatedConverter()
        : base("TradeInventoryAllocated")
    {
    }

    internal static TradeInventoryAllocated Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static TradeInventoryAllocated Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? correlationId = null;
        string? userId = null;
        string? organisationId = null;
        string? tradeId = null;
        BusinessUnit? businessUnit = null;
        ValueList<Allocation>? allocations = null;
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
                case 7 when wireName.SequenceEqual("tradeId"u8):
                    tradeId = JsonReading.String(ref reader);
                    break;
                case 12 when wireName.SequenceEqual("businessUnit"u8):
                    businessUnit = BusinessUnitConverter.Read(ref reader);
                    break;
                case 11 when wireName.SequenceEqual("allocations"u8):
                    allocations = JsonReading.List(ref reader, AllocationConverter.Read, min: 1);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new TradeInventoryAllocated
        {
            CorrelationId = JsonReading.Required(correlationId),
            UserId = JsonReading.Required(userId),
            OrganisationId = JsonReading.Required(organisationId),
            TradeId = JsonReading.Required(tradeId),
            BusinessUnit = JsonReading.Required(businessUnit),
            Allocations = JsonReading.Required(allocations),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, TradeInventoryAllocated value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, TradeInventoryAllocated value)
    {
        writer.WriteString("correlationId"u8, value.CorrelationId);
        writer.WriteString("userId"u8, value.UserId);
        writer.WriteString("organisationId"u8, value.OrganisationId);
        writer.WriteString("tradeId"u8, value.TradeId);
        writer.WritePropertyName("businessUnit"u8);
        BusinessUnitConverter.Write(writer, value.BusinessUnit);
        writer.WritePropertyName("allocations"u8);
        JsonWriting.List(writer, value.Allocations, AllocationConverter.Write);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("correlationId", Is.String)
            .Required("userId", Is.String)
            .Required("organisationId", Is.String)
            .Required("tradeId", Is.String)
            .Required("businessUnit", BusinessUnitConverter.Check)
            .Required("allocations", Is.List(AllocationConverter.Check, min: 1));

    /// <inheritdoc/>
    protected override TradeInventoryAllocated ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, TradeInventoryAllocated value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
