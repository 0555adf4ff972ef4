using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="StepType"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StepTypeConverter : WireConverter<StepType>
{
    internal static readonly StepTypeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public StepTypeConverter()
        : base("Step")
    {
    }

    internal static StepType Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "kind"u8);
        return tag.Length switch
        {
            4 when tag.SequenceEqual("stop"u8) => ReadStopVariant(ref reader),
            4 when tag.SequenceEqual("wait"u8) => ReadWait(ref reader),
            3 when tag.SequenceEqual("pay"u8) => new StepType.Pay(TransferConverter.Read(ref reader, "kind"u8)),
            _ => new StepType.Unknown(JsonReading.Any(ref reader)),
        };
    }

    internal static void Write(Utf8JsonWriter writer, StepType value)
    {
        switch (value)
        {
            case StepType.StopVariant variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "stop"u8);
                WriteStopVariant(writer, variant);
                writer.WriteEndObject();
                break;
            case StepType.Wait variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "wait"u8);
                WriteWait(writer, variant);
                writer.WriteEndObject();
                break;
            case StepType.Pay variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "pay"u8);
                TransferConverter.WriteProperties(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case StepType.Unknown variant:
                JsonWriting.Any(writer, variant.Json);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.OpenTag(json, at, "kind"))
        {
            case "stop":
                CheckStopVariant(json, at, "kind");
                break;
            case "wait":
                CheckWait(json, at, "kind");
                break;
            case "pay":
                TransferConverter.Check(json, at, "kind");
                break;
        }
    }

    private static StepType.StopVariant ReadStopVariant(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new StepType.StopVariant
        {
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteStopVariant(Utf8JsonWriter writer, StepType.StopVariant value)
    {
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckStopVariant(JsonElement json, At at, string? tag) =>
        Is.Object(json, at);

    private static StepType.Wait ReadWait(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        uint? seconds = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                case 7 when wireName.SequenceEqual("seconds"u8):
                    seconds = JsonReading.UInt32(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new StepType.Wait
        {
            Seconds = JsonReading.Required(seconds),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteWait(Utf8JsonWriter writer, StepType.Wait value)
    {
        writer.WriteNumber("seconds"u8, value.Seconds);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckWait(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("seconds", Is.UInt32);

    /// <inheritdoc/>
    protected override StepType ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, StepType value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
