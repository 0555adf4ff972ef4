using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Webshop.Events.Json;

/// <summary>Reads and writes <see cref="WebshopEvent"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WebshopEventConverter : WireConverter<WebshopEvent>
{
    internal static readonly WebshopEventConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public WebshopEventConverter()
        : base("WebshopEvent")
    {
    }

    /// <inheritdoc/>
    protected override WebshopEvent ReadValue(ref Utf8JsonReader reader)
    {
        var around = Around.Read(ref reader, out var detail);
        return (around.Source, around.DetailType) switch
        {
            ("com.example.webshop", "order.paid@v1") => new WebshopEvent.OrderPaidEventV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.OrderPaidEventConverter.Read(ref detail),
            },
            ("com.example.webshop", "parcel-tracked@v1") => new WebshopEvent.ParcelTrackedEventV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.ParcelTrackedEventConverter.Read(ref detail),
            },
            ("com.example.webshop", "refund-requested@v1") => new WebshopEvent.RefundRequestedEventV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.RefundRequestedEventConverter.Read(ref detail),
            },
            (_, "order.paid@v1") => throw JsonReading.Mismatch(),
            (_, "parcel-tracked@v1") => throw JsonReading.Mismatch(),
            (_, "refund-requested@v1") => throw JsonReading.Mismatch(),
            _ => new WebshopEvent.Unrecognized
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
    protected override void WriteValue(Utf8JsonWriter writer, WebshopEvent value)
    {
        switch (value)
        {
            case WebshopEvent.OrderPaidEventV1 variant:
                Begin(writer, value, "com.example.webshop", "order.paid@v1");
                V1.Json.OrderPaidEventConverter.Write(writer, variant.Detail);
                break;
            case WebshopEvent.ParcelTrackedEventV1 variant:
                Begin(writer, value, "com.example.webshop", "parcel-tracked@v1");
                V1.Json.ParcelTrackedEventConverter.Write(writer, variant.Detail);
                break;
            case WebshopEvent.RefundRequestedEventV1 variant:
                Begin(writer, value, "com.example.webshop", "refund-requested@v1");
                V1.Json.RefundRequestedEventConverter.Write(writer, variant.Detail);
                break;
            case WebshopEvent.Unrecognized variant:
                Begin(writer, value, variant.Source, variant.DetailType);
                JsonWriting.Any(writer, variant.Detail);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, WebshopEvent value, string source, string detailType)
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
        "order.paid@v1" => [("com.example.webshop", V1.Json.OrderPaidEventConverter.Check)],
        "parcel-tracked@v1" => [("com.example.webshop", V1.Json.ParcelTrackedEventConverter.Check)],
        "refund-requested@v1" => [("com.example.webshop", V1.Json.RefundRequestedEventConverter.Check)],
        _ => [],
    });
}
