using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="TextShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextShownConverter : WireConverter<TextShown>
{
    internal static readonly TextShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TextShownConverter()
        : base("TextShown")
    {
    }

    internal static TextShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static TextShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? plain = null;
        string? character = null;
        string? uuid = null;
        string? dateTime = null;
        string? date = null;
        string? time = null;
        string? duration = null;
        string? uri = null;
        string? email = null;
        string? bytes = null;
        string? decimalValue = null;
        string? address = null;
        string? iban = null;
        DisplayName? name = null;
        ValueList<Day>? holidays = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("plain"u8):
                    plain = JsonReading.String(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("character"u8):
                    character = JsonReading.Length(JsonReading.String(ref reader), min: 1, max: 1);
                    break;
                case 4 when wireName.SequenceEqual("uuid"u8):
                    uuid = JsonReading.String(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("dateTime"u8):
                    dateTime = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("date"u8):
                    date = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("time"u8):
                    time = JsonReading.String(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("duration"u8):
                    duration = JsonReading.String(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("uri"u8):
                    uri = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("email"u8):
                    email = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("bytes"u8):
                    bytes = JsonReading.String(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("decimal"u8):
                    decimalValue = JsonReading.String(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("address"u8):
                    address = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("iban"u8):
                    iban = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("name"u8):
                    name = DisplayNameConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("holidays"u8):
                    holidays = JsonReading.List(ref reader, DayConverter.Read);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new TextShown
        {
            Plain = JsonReading.Required(plain),
            Character = JsonReading.Required(character),
            Uuid = JsonReading.Required(uuid),
            DateTime = JsonReading.Required(dateTime),
            Date = JsonReading.Required(date),
            Time = JsonReading.Required(time),
            Duration = JsonReading.Required(duration),
            Uri = JsonReading.Required(uri),
            Email = JsonReading.Required(email),
            Bytes = JsonReading.Required(bytes),
            DecimalValue = JsonReading.Required(decimalValue),
            Address = JsonReading.Required(address),
            Iban = JsonReading.Required(iban),
            Name = JsonReading.Required(name),
            Holidays = JsonReading.Required(holidays),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, TextShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, TextShown value)
    {
        writer.WriteString("plain"u8, value.Plain);
        writer.WriteString("character"u8, value.Character);
        writer.WriteString("uuid"u8, value.Uuid);
        writer.WriteString("dateTime"u8, value.DateTime);
        writer.WriteString("date"u8, value.Date);
        writer.WriteString("time"u8, value.Time);
        writer.WriteString("duration"u8, value.Duration);
        writer.WriteString("uri"u8, value.Uri);
        writer.WriteString("email"u8, value.Email);
        writer.WriteString("bytes"u8, value.Bytes);
        writer.WriteString("decimal"u8, value.DecimalValue);
        writer.WriteString("address"u8, value.Address);
        writer.WriteString("iban"u8, value.Iban);
        writer.WritePropertyName("name"u8);
        DisplayNameConverter.Write(writer, value.Name);
        writer.WritePropertyName("holidays"u8);
        JsonWriting.List(writer, value.Holidays, DayConverter.Write);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("plain", Is.String)
            .Required("character", Is.Length(Is.String, min: 1, max: 1))
            .Required("uuid", Is.String)
            .Required("dateTime", Is.String)
            .Required("date", Is.String)
            .Required("time", Is.String)
            .Required("duration", Is.String)
            .Required("uri", Is.String)
            .Required("email", Is.String)
            .Required("bytes", Is.String)
            .Required("decimal", Is.String)
            .Required("address", Is.String)
            .Required("iban", Is.String)
            .Required("name", DisplayNameConverter.Check)
            .Required("holidays", Is.List(DayConverter.Check));

    /// <inheritdoc/>
    protected override TextShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, TextShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
