using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="ValuedLaterDetail"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValuedLaterDetailConverter : WireConverter<ValuedLaterDetail>
{
    internal static readonly ValuedLaterDetailConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ValuedLaterDetailConverter()
        : base("ValuedLaterDetail")
    {
    }

    internal static ValuedLaterDetail Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static ValuedLaterDetail Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        byte? days = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("days"u8):
                    days = JsonReading.Byte(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new ValuedLaterDetail
        {
            Days = JsonReading.Required(days),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, ValuedLaterDetail value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, ValuedLaterDetail value)
    {
        writer.WriteNumber("days"u8, value.Days);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("days", Is.Byte);

    /// <inheritdoc/>
    protected override ValuedLaterDetail ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, ValuedLaterDetail value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
