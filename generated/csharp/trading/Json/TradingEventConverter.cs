using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Trading.Events.Json;

/// <summary>Reads and writes <see cref="TradingEvent"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TradingEventConverter : WireConverter<TradingEvent>
{
    internal static readonly TradingEventConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TradingEventConverter()
        : base("TradingEvent")
    {
    }

    /// <inheritdoc/>
    protected override TradingEvent ReadValue(ref Utf8JsonReader reader)
    {
        var around = Around.Read(ref reader, out var detail);
        return (around.Source, around.DetailType) switch
        {
            ("trading", "BusinessUnitsCreated") => new TradingEvent.BusinessUnitsCreatedV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.BusinessUnitsCreatedConverter.Read(ref detail),
            },
            ("trading", "TradeInventoryAllocated") => new TradingEvent.TradeInventoryAllocatedV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.TradeInventoryAllocatedConverter.Read(ref detail),
            },
            (_, "BusinessUnitsCreated") => throw JsonReading.Mismatch(),
            (_, "TradeInventoryAllocated") => throw JsonReading.Mismatch(),
            _ => new TradingEvent.Unrecognized
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Source = around.Source,
                DetailType = around.DetailType,
                Detail = JsonReading.Any(ref detail),
            },
        };
    }

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, TradingEvent value)
    {
        switch (value)
        {
            case TradingEvent.BusinessUnitsCreatedV1 variant:
                Begin(writer, value, "trading", "BusinessUnitsCreated");
                V1.Json.BusinessUnitsCreatedConverter.Write(writer, variant.Detail);
                break;
            case TradingEvent.TradeInventoryAllocatedV1 variant:
                Begin(writer, value, "trading", "TradeInventoryAllocated");
                V1.Json.TradeInventoryAllocatedConverter.Write(writer, variant.Detail);
                break;
            case TradingEvent.Unrecognized variant:
                Begin(writer, value, variant.Source, variant.DetailType);
                JsonWriting.Any(writer, variant.Detail);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, TradingEvent value, string source, string detailType)
    {
        writer.WriteStartObject();
        writer.WriteString("version"u8, value.Version);
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("detail-type"u8, detailType);
        writer.WriteString("source"u8, source);
        writer.WriteString("account"u8, value.Account);
        writer.WriteString("time"u8, value.Time);
        writer.WriteString("region"u8, value.Region);
        writer.WritePropertyName("resources"u8);
        JsonWriting.List(writer, value.Resources, static (writer, item) => writer.WriteStringValue(item));
        writer.WritePropertyName("detail"u8);
    }

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Around.Check(json, at, static detailType => detailType switch
    {
        "BusinessUnitsCreated" => [("trading", V1.Json.BusinessUnitsCreatedConverter.Check)],
        "TradeInventoryAllocated" => [("trading", V1.Json.TradeInventoryAllocatedConverter.Check)],
        _ => [],
    });
}
