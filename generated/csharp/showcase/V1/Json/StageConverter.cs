using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Stage"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StageConverter : WireConverter<Stage>
{
    internal static readonly StageConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public StageConverter()
        : base("Stage")
    {
    }

    internal static Stage Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "stage"u8);
        return tag.Length switch
        {
            10 when tag.SequenceEqual("travelling"u8) => ReadTravelling(ref reader),
            7 when tag.SequenceEqual("arrived"u8) => new Stage.Arrived(ExtendedConverter.Read(ref reader, "stage"u8)),
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Stage value)
    {
        switch (value)
        {
            case Stage.Travelling variant:
                writer.WriteStartObject();
                writer.WriteString("stage"u8, "travelling"u8);
                WriteTravelling(writer, variant);
                writer.WriteEndObject();
                break;
            case Stage.Arrived variant:
                writer.WriteStartObject();
                writer.WriteString("stage"u8, "arrived"u8);
                ExtendedConverter.WriteProperties(writer, variant.Value);
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Tag(json, at, "stage", "travelling", "arrived"))
        {
            case "travelling":
                CheckTravelling(json, at, "stage");
                break;
            case "arrived":
                ExtendedConverter.Check(json, at, "stage");
                break;
        }
    }

    private static Stage.Travelling ReadTravelling(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? correlationId = null;
        string? sender = null;
        string? vehicle = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("stage"u8):
                    reader.Skip();
                    break;
                case 13 when wireName.SequenceEqual("correlationId"u8):
                    correlationId = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("sender"u8):
                    sender = JsonReading.String(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("vehicle"u8):
                    vehicle = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Stage.Travelling
        {
            CorrelationId = JsonReading.Required(correlationId),
            Sender = sender,
            Vehicle = JsonReading.Required(vehicle),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteTravelling(Utf8JsonWriter writer, Stage.Travelling value)
    {
        writer.WriteString("correlationId"u8, value.CorrelationId);
        if (value.Sender is { } sender)
        {
            writer.WriteString("sender"u8, sender);
        }

        writer.WriteString("vehicle"u8, value.Vehicle);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckTravelling(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("correlationId", Is.String)
            .Optional("sender", Is.String)
            .Required("vehicle", Is.String);

    /// <inheritdoc/>
    protected override Stage ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Stage value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
