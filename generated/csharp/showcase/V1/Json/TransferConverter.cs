using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Transfer"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TransferConverter : WireConverter<Transfer>
{
    internal static readonly TransferConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TransferConverter()
        : base("Transfer")
    {
    }

    internal static Transfer Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Transfer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? iban = null;
        Omittable<string?> message = default;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("iban"u8):
                    iban = JsonReading.String(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("message"u8):
                    message = JsonReading.OrNull(ref reader, JsonReading.String);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Transfer
        {
            Iban = JsonReading.Required(iban),
            Message = JsonReading.Required(message),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Transfer value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Transfer value)
    {
        writer.WriteString("iban"u8, value.Iban);
        writer.WritePropertyName("message"u8);
        JsonWriting.OrNull(writer, value.Message, static (writer, item) => writer.WriteStringValue(item));
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("iban", Is.String)
            .Required("message", Is.Nullable(Is.String));

    /// <inheritdoc/>
    protected override Transfer ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Transfer value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
