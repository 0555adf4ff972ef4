using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Agreed"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AgreedConverter : WireConverter<Agreed>
{
    internal static readonly AgreedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public AgreedConverter()
        : base("agreed")
    {
    }

    internal static Agreed Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Agreed Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? question = null;
        var reply = false;
        byte? times = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("question"u8):
                    question = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("reply"u8):
                    _ = JsonReading.Constant(ref reader, "agreed");
                    reply = true;
                    break;
                case 5 when wireName.SequenceEqual("times"u8):
                    times = JsonReading.Byte(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        JsonReading.Present(reply);
        return new Agreed
        {
            Question = JsonReading.Required(question),
            Times = JsonReading.Required(times),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Agreed value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Agreed value)
    {
        writer.WriteString("question"u8, value.Question);
        writer.WritePropertyName("reply"u8);
        writer.WriteStringValue("agreed"u8);
        writer.WriteNumber("times"u8, value.Times);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("question", Is.String)
            .Required("reply", Is.Constant("agreed"))
            .Required("times", Is.Byte);

    /// <inheritdoc/>
    protected override Agreed ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Agreed value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
