using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="Method"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MethodConverter : WireConverter<Method>
{
    internal static readonly MethodConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public MethodConverter()
        : base("Method")
    {
    }

    internal static Method Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "kind"u8);
        return tag.Length switch
        {
            4 when tag.SequenceEqual("card"u8) => ReadCard(ref reader),
            4 when tag.SequenceEqual("wire"u8) => new Method.Wire(WireConverter.Read(ref reader, "kind"u8)),
            4 when tag.SequenceEqual("cash"u8) => ReadCash(ref reader),
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Method value)
    {
        switch (value)
        {
            case Method.Card variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "card"u8);
                WriteCard(writer, variant);
                writer.WriteEndObject();
                break;
            case Method.Wire variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "wire"u8);
                WireConverter.WriteProperties(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case Method.Cash variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "cash"u8);
                WriteCash(writer, variant);
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Tag(json, at, "kind", "card", "wire", "cash"))
        {
            case "card":
                CheckCard(json, at, "kind");
                break;
            case "wire":
                WireConverter.Check(json, at, "kind");
                break;
            case "cash":
                CheckCash(json, at, "kind");
                break;
        }
    }

    private static Method.Card ReadCard(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? last4 = null;
        Wire? wire = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                case 5 when wireName.SequenceEqual("last4"u8):
                    last4 = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("wire"u8):
                    wire = WireConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Method.Card
        {
            Last4 = JsonReading.Required(last4),
            Wire = wire,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteCard(Utf8JsonWriter writer, Method.Card value)
    {
        writer.WriteString("last4"u8, value.Last4);
        if (value.Wire is { } wire)
        {
            writer.WritePropertyName("wire"u8);
            WireConverter.Write(writer, wire);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckCard(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("last4", Is.String)
            .Optional("wire", WireConverter.Check);

    private static Method.Cash ReadCash(ref Utf8JsonReader reader)
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

        return new Method.Cash
        {
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteCash(Utf8JsonWriter writer, Method.Cash value)
    {
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckCash(JsonElement json, At at, string? tag) =>
        Is.Object(json, at);

    /// <inheritdoc/>
    protected override Method ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Method value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
