using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Refused"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RefusedConverter : WireConverter<Refused>
{
    internal static readonly RefusedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public RefusedConverter()
        : base("refused")
    {
    }

    internal static Refused Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Refused Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? question = null;
        var reply = false;
        Omittable<string?> reason = default;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("question"u8):
                    question = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("reply"u8):
                    _ = JsonReading.Constant(ref reader, "refused");
                    reply = true;
                    break;
                case 6 when wireName.SequenceEqual("reason"u8):
                    reason = JsonReading.OrNull(ref reader, JsonReading.String);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        JsonReading.Present(reply);
        return new Refused
        {
            Question = JsonReading.Required(question),
            Reason = JsonReading.Required(reason),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Refused value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Refused value)
    {
        writer.WriteString("question"u8, value.Question);
        writer.WritePropertyName("reply"u8);
        writer.WriteStringValue("refused"u8);
        writer.WritePropertyName("reason"u8);
        JsonWriting.OrNull(writer, value.Reason, static (writer, item) => writer.WriteStringValue(item));
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("question", Is.String)
            .Required("reply", Is.Constant("refused"))
            .Required("reason", Is.Nullable(Is.String));

    /// <inheritdoc/>
    protected override Refused ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Refused value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
