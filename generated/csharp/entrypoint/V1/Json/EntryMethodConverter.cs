using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Entrypoint.Events.V1.Json;

/// <summary>Reads and writes <see cref="EntryMethod"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryMethodConverter : WireConverter<EntryMethod>
{
    internal static readonly EntryMethodConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public EntryMethodConverter()
        : base("EntryMethod")
    {
    }

    internal static EntryMethod Read(ref Utf8JsonReader reader)
    {
        var tag = JsonReading.Tag(reader, "kind"u8);
        return tag.Length switch
        {
            4 when tag.SequenceEqual("card"u8) => ReadCard(ref reader),
            3 when tag.SequenceEqual("pin"u8) => ReadPin(ref reader),
            5 when tag.SequenceEqual("phone"u8) => ReadPhone(ref reader),
            4 when tag.SequenceEqual("desk"u8) => ReadDesk(ref reader),
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, EntryMethod value)
    {
        switch (value)
        {
            case EntryMethod.Card variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "card"u8);
                WriteCard(writer, variant);
                writer.WriteEndObject();
                break;
            case EntryMethod.Pin variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "pin"u8);
                WritePin(writer, variant);
                writer.WriteEndObject();
                break;
            case EntryMethod.Phone variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "phone"u8);
                WritePhone(writer, variant);
                writer.WriteEndObject();
                break;
            case EntryMethod.Desk variant:
                writer.WriteStartObject();
                writer.WriteString("kind"u8, "desk"u8);
                WriteDesk(writer, variant);
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Tag(json, at, "kind", "card", "pin", "phone", "desk"))
        {
            case "card":
                CheckCard(json, at, "kind");
                break;
            case "pin":
                CheckPin(json, at, "kind");
                break;
            case "phone":
                CheckPhone(json, at, "kind");
                break;
            case "desk":
                CheckDesk(json, at, "kind");
                break;
        }
    }

    private static EntryMethod.Card ReadCard(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? cardNumber = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                case 10 when wireName.SequenceEqual("cardNumber"u8):
                    cardNumber = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new EntryMethod.Card
        {
            CardNumber = JsonReading.Required(cardNumber),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteCard(Utf8JsonWriter writer, EntryMethod.Card value)
    {
        writer.WriteString("cardNumber"u8, value.CardNumber);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckCard(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("cardNumber", Is.String);

    private static EntryMethod.Pin ReadPin(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        byte? attempts = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                case 8 when wireName.SequenceEqual("attempts"u8):
                    attempts = JsonReading.AtLeast<byte>(JsonReading.Byte(ref reader), 1);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new EntryMethod.Pin
        {
            Attempts = JsonReading.Required(attempts),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WritePin(Utf8JsonWriter writer, EntryMethod.Pin value)
    {
        writer.WriteNumber("attempts"u8, value.Attempts);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckPin(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("attempts", Is.Integer(1, 255));

    private static EntryMethod.Phone ReadPhone(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? deviceId = null;
        bool? confirmed = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("kind"u8):
                    reader.Skip();
                    break;
                case 8 when wireName.SequenceEqual("deviceId"u8):
                    deviceId = JsonReading.String(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("confirmed"u8):
                    confirmed = JsonReading.Boolean(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new EntryMethod.Phone
        {
            DeviceId = JsonReading.Required(deviceId),
            Confirmed = JsonReading.Required(confirmed),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WritePhone(Utf8JsonWriter writer, EntryMethod.Phone value)
    {
        writer.WriteString("deviceId"u8, value.DeviceId);
        writer.WriteBoolean("confirmed"u8, value.Confirmed);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckPhone(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("deviceId", Is.String)
            .Required("confirmed", Is.Boolean);

    private static EntryMethod.Desk ReadDesk(ref Utf8JsonReader reader)
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

        return new EntryMethod.Desk
        {
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteDesk(Utf8JsonWriter writer, EntryMethod.Desk value)
    {
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckDesk(JsonElement json, At at, string? tag) =>
        Is.Object(json, at);

    /// <inheritdoc/>
    protected override EntryMethod ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, EntryMethod value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
