using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="Wire"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WireConverter : WireConverter<Wire>
{
    internal static readonly WireConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public WireConverter()
        : base("Wire")
    {
    }

    internal static Wire Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Wire Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        Iban? iban = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("iban"u8):
                    iban = IbanConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Wire
        {
            Iban = JsonReading.Required(iban),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Wire value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Wire value)
    {
        writer.WritePropertyName("iban"u8);
        IbanConverter.Write(writer, value.Iban);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("iban", IbanConverter.Check);

    /// <inheritdoc/>
    protected override Wire ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Wire value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
