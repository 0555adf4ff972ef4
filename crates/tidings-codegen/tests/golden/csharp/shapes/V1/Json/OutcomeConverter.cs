using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="Outcome"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OutcomeConverter : WireConverter<Outcome>
{
    internal static readonly OutcomeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OutcomeConverter()
        : base("Outcome")
    {
    }

    internal static Outcome Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "t"u8);
        Outcome? known = null;
        while (JsonReading.NextProperty(ref reader, out var name))
        {
            if (name.SequenceEqual("c"u8))
            {
                known = tag.Length switch
                {
                    4 when tag.SequenceEqual("some"u8) => new Outcome.Some(JsonReading.List(ref reader, JsonReading.String)),
                    5 when tag.SequenceEqual("wired"u8) => new Outcome.Wired(WireConverter.Read(ref reader)),
                    _ => throw JsonReading.Mismatch(),
                };
            }
            else
            {
                JsonReading.OnlyTag(ref reader, name, "t"u8);
            }
        }

        return known ?? tag.Length switch
        {
            4 when tag.SequenceEqual("none"u8) => new Outcome.None(),
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Outcome value)
    {
        switch (value)
        {
            case Outcome.None:
                writer.WriteStartObject();
                writer.WriteString("t"u8, "none"u8);
                writer.WriteEndObject();
                break;
            case Outcome.Some variant:
                writer.WriteStartObject();
                writer.WriteString("t"u8, "some"u8);
                writer.WritePropertyName("c"u8);
                JsonWriting.List(writer, variant.Value, static (writer, item) => writer.WriteStringValue(item));
                writer.WriteEndObject();
                break;
            case Outcome.Wired variant:
                writer.WriteStartObject();
                writer.WriteString("t"u8, "wired"u8);
                writer.WritePropertyName("c"u8);
                WireConverter.Write(writer, variant.Value);
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Tag(json, at, "t", "none", "some", "wired"))
        {
            case "none":
                new RecordCheck(json, at, "t").Closed();
                break;
            case "some":
                new RecordCheck(json, at, "t").Required("c", Is.List(Is.String)).Closed();
                break;
            case "wired":
                new RecordCheck(json, at, "t").Required("c", WireConverter.Check).Closed();
                break;
        }
    }

    /// <inheritdoc/>
    protected override Outcome ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Outcome value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
