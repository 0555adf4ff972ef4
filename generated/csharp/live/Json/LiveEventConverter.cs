using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Live.Events.Json;

/// <summary>Reads and writes <see cref="LiveEvent"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LiveEventConverter : WireConverter<LiveEvent>
{
    internal static readonly LiveEventConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public LiveEventConverter()
        : base("LiveEvent")
    {
    }

    /// <inheritdoc/>
    protected override LiveEvent ReadValue(ref Utf8JsonReader reader)
    {
        var around = Around.Read(ref reader, out var detail);
        return (around.Source, around.DetailType) switch
        {
            ("vtex.events-example", "send-event") => new LiveEvent.LiveUsersChangedV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.LiveUsersChangedConverter.Read(ref detail),
            },
            (_, "send-event") => throw JsonReading.Mismatch(),
            _ => new LiveEvent.Unrecognized
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
    protected override void WriteValue(Utf8JsonWriter writer, LiveEvent value)
    {
        switch (value)
        {
            case LiveEvent.LiveUsersChangedV1 variant:
                Begin(writer, value, "vtex.events-example", "send-event");
                V1.Json.LiveUsersChangedConverter.Write(writer, variant.Detail);
                break;
            case LiveEvent.Unrecognized variant:
                Begin(writer, value, variant.Source, variant.DetailType);
                JsonWriting.Any(writer, variant.Detail);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, LiveEvent value, string source, string detailType)
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
        "send-event" => [("vtex.events-example", V1.Json.LiveUsersChangedConverter.Check)],
        _ => [],
    });
}
