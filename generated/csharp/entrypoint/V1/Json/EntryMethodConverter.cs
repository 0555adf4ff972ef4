using System.ComponentModel;
using System.Text.Json;
using Acme.Entrypoint.Events.Json;

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

    internal static EntryMethod Read(ref Utf8JsonReader reader) => ReadKnown(ref reader);

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

    private static EntryMethod ReadKnown(ref Utf8JsonReader reader) => JsonReading.Tag(reader, "kind"u8) switch
    {
        "card" => ReadCard(ref reader, "kind"),
        "pin" => ReadPin(ref reader, "kind"),
        "phone" => ReadPhone(ref reader, "kind"),
        "desk" => ReadDesk(ref reader, "kind"),
        _ => throw JsonReading.Mismatch(),
    };

    private static EntryMethod.Card ReadCard(ref Utf8JsonReader reader, string? tag)
    {
        JsonReading.StartObject(ref reader);
        string? cardNumber = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("cardNumber"u8))
            {
                reader.Read();
                cardNumber = JsonReading.String(ref reader);
            }
            else
            {
                extra.Add(ref reader, JsonReading.Any, tag);
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

    private static EntryMethod.Pin ReadPin(ref Utf8JsonReader reader, string? tag)
    {
        JsonReading.StartObject(ref reader);
        byte? attempts = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("attempts"u8))
            {
                reader.Read();
                attempts = JsonReading.AtLeast<byte>(JsonReading.Byte(ref reader), 1);
            }
            else
            {
                extra.Add(ref reader, JsonReading.Any, tag);
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
        writer.WritePropertyName("attempts"u8);
        writer.WriteNumberValue(value.Attempts);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckPin(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("attempts", Is.Integer(1, 255));

    private static EntryMethod.Phone ReadPhone(ref Utf8JsonReader reader, string? tag)
    {
        JsonReading.StartObject(ref reader);
        string? deviceId = null;
        bool? confirmed = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("deviceId"u8))
            {
                reader.Read();
                deviceId = JsonReading.String(ref reader);
            }
            else if (reader.ValueTextEquals("confirmed"u8))
            {
                reader.Read();
                confirmed = JsonReading.Boolean(ref reader);
            }
            else
            {
                extra.Add(ref reader, JsonReading.Any, tag);
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

    private static EntryMethod.Desk ReadDesk(ref Utf8JsonReader reader, string? tag)
    {
        JsonReading.StartObject(ref reader);
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader))
        {
            extra.Add(ref reader, JsonReading.Any, tag);
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

    private protected override EntryMethod ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    private protected override void WriteValue(Utf8JsonWriter writer, EntryMethod value) => Write(writer, value);

    private protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
