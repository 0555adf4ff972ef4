using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Entrypoint.Events.Json;

/// <summary>Reads and writes <see cref="EntrypointEvent"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntrypointEventConverter : WireConverter<EntrypointEvent>
{
    internal static readonly EntrypointEventConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public EntrypointEventConverter()
        : base("EntrypointEvent")
    {
    }

    /// <inheritdoc/>
    protected override EntrypointEvent ReadValue(ref Utf8JsonReader reader)
    {
        var around = Around.Read(ref reader, out var detail);
        return (around.Source, around.DetailType) switch
        {
            ("entrypoint", "entrypoint.entry:denied@v1") => new EntrypointEvent.EntryDeniedV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.EntryDeniedStreamRecordConverter.Read(ref detail),
            },
            ("entrypoint", "entrypoint.entry:granted@v1") => new EntrypointEvent.EntryGrantedV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.EntryGrantedStreamRecordConverter.Read(ref detail),
            },
            (_, "entrypoint.entry:denied@v1") => throw JsonReading.Mismatch(),
            (_, "entrypoint.entry:granted@v1") => throw JsonReading.Mismatch(),
            _ => new EntrypointEvent.Unrecognized
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
    protected override void WriteValue(Utf8JsonWriter writer, EntrypointEvent value)
    {
        switch (value)
        {
            case EntrypointEvent.EntryDeniedV1 variant:
                Begin(writer, value, "entrypoint", "entrypoint.entry:denied@v1");
                V1.Json.EntryDeniedStreamRecordConverter.Write(writer, variant.Detail);
                break;
            case EntrypointEvent.EntryGrantedV1 variant:
                Begin(writer, value, "entrypoint", "entrypoint.entry:granted@v1");
                V1.Json.EntryGrantedStreamRecordConverter.Write(writer, variant.Detail);
                break;
            case EntrypointEvent.Unrecognized variant:
                Begin(writer, value, variant.Source, variant.DetailType);
                JsonWriting.Any(writer, variant.Detail);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, EntrypointEvent value, string source, string detailType)
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
        "entrypoint.entry:denied@v1" => [("entrypoint", V1.Json.EntryDeniedStreamRecordConverter.Check)],
        "entrypoint.entry:granted@v1" => [("entrypoint", V1.Json.EntryGrantedStreamRecordConverter.Check)],
        _ => [],
    });
}
