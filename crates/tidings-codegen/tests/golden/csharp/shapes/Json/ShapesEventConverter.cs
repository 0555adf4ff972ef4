using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.Json;

/// <summary>Reads and writes <see cref="ShapesEvent"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ShapesEventConverter : WireConverter<ShapesEvent>
{
    internal static readonly ShapesEventConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ShapesEventConverter()
        : base("ShapesEvent")
    {
    }

    /// <inheritdoc/>
    protected override ShapesEvent ReadValue(ref Utf8JsonReader reader)
    {
        var around = Around.Read(ref reader, out var detail);
        return (around.Source, around.DetailType) switch
        {
            ("com.acme.shapes", "shape:drawn") => new ShapesEvent.ShapeDrawnV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.ShapeDrawnDetailConverter.Read(ref detail),
            },
            (_, "shape:drawn") => throw JsonReading.Mismatch(),
            _ => new ShapesEvent.Unrecognized
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
    protected override void WriteValue(Utf8JsonWriter writer, ShapesEvent value)
    {
        switch (value)
        {
            case ShapesEvent.ShapeDrawnV1 variant:
                Begin(writer, value, "com.acme.shapes", "shape:drawn");
                V1.Json.ShapeDrawnDetailConverter.Write(writer, variant.Detail);
                break;
            case ShapesEvent.Unrecognized variant:
                Begin(writer, value, variant.Source, variant.DetailType);
                JsonWriting.Any(writer, variant.Detail);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, ShapesEvent value, string source, string detailType)
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
        "shape:drawn" => [("com.acme.shapes", V1.Json.ShapeDrawnDetailConverter.Check)],
        _ => [],
    });
}
