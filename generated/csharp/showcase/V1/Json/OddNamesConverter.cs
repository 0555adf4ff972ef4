using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="OddNames"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OddNamesConverter : WireConverter<OddNames>
{
    internal static readonly OddNamesConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OddNamesConverter()
        : base("OddNames")
    {
    }

    internal static OddNames Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static OddNames Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        byte? kebabCase = null;
        byte? twoWords = null;
        byte? value2nd = null;
        byte? value42 = null;
        byte? aBC = null;
        byte? schema = null;
        byte? id = null;
        byte? xYZ = null;
        byte? quoteQuoteQuote = null;
        byte? xXX0S = null;
        byte? årsak = null;
        byte? fruit = null;
        byte? lineBreak = null;
        byte? separatorS = null;
        byte? summary = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 10 when wireName.SequenceEqual("kebab-case"u8):
                    kebabCase = JsonReading.Byte(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("two words"u8):
                    twoWords = JsonReading.Byte(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("2nd"u8):
                    value2nd = JsonReading.Byte(ref reader);
                    break;
                case 2 when wireName.SequenceEqual("42"u8):
                    value42 = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("a.b.c"u8):
                    aBC = JsonReading.Byte(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("$schema"u8):
                    schema = JsonReading.Byte(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("@id"u8):
                    id = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("x/y~z"u8):
                    xYZ = JsonReading.Byte(ref reader);
                    break;
                case 25 when wireName.SequenceEqual("\"quote\" \\ 'quote' `quote`"u8):
                    quoteQuoteQuote = JsonReading.Byte(ref reader);
                    break;
                case 22 when wireName.SequenceEqual("${x} #{x} {{x}} {0} %s"u8):
                    xXX0S = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("årsak"u8):
                    årsak = JsonReading.Byte(ref reader);
                    break;
                case 10 when wireName.SequenceEqual("fruit 🍓"u8):
                    fruit = JsonReading.Byte(ref reader);
                    break;
                case 11 when wireName.SequenceEqual("line\n\tbreak"u8):
                    lineBreak = JsonReading.Byte(ref reader);
                    break;
                case 16 when wireName.SequenceEqual("separator\u2028\u2029s"u8):
                    separatorS = JsonReading.Byte(ref reader);
                    break;
                case 17 when wireName.SequenceEqual("*/ --> </summary>"u8):
                    summary = JsonReading.Byte(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new OddNames
        {
            KebabCase = JsonReading.Required(kebabCase),
            TwoWords = JsonReading.Required(twoWords),
            Value2nd = JsonReading.Required(value2nd),
            Value42 = JsonReading.Required(value42),
            ABC = JsonReading.Required(aBC),
            Schema = JsonReading.Required(schema),
            Id = JsonReading.Required(id),
            XYZ = JsonReading.Required(xYZ),
            QuoteQuoteQuote = JsonReading.Required(quoteQuoteQuote),
            XXX0S = JsonReading.Required(xXX0S),
            Årsak = JsonReading.Required(årsak),
            Fruit = JsonReading.Required(fruit),
            LineBreak = JsonReading.Required(lineBreak),
            SeparatorS = JsonReading.Required(separatorS),
            Summary = JsonReading.Required(summary),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, OddNames value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, OddNames value)
    {
        writer.WriteNumber("kebab-case"u8, value.KebabCase);
        writer.WriteNumber("two words"u8, value.TwoWords);
        writer.WriteNumber("2nd"u8, value.Value2nd);
        writer.WriteNumber("42"u8, value.Value42);
        writer.WriteNumber("a.b.c"u8, value.ABC);
        writer.WriteNumber("$schema"u8, value.Schema);
        writer.WriteNumber("@id"u8, value.Id);
        writer.WriteNumber("x/y~z"u8, value.XYZ);
        writer.WriteNumber("\"quote\" \\ 'quote' `quote`"u8, value.QuoteQuoteQuote);
        writer.WriteNumber("${x} #{x} {{x}} {0} %s"u8, value.XXX0S);
        writer.WriteNumber("årsak"u8, value.Årsak);
        writer.WriteNumber("fruit 🍓"u8, value.Fruit);
        writer.WriteNumber("line\n\tbreak"u8, value.LineBreak);
        writer.WriteNumber("separator\u2028\u2029s"u8, value.SeparatorS);
        writer.WriteNumber("*/ --> </summary>"u8, value.Summary);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("kebab-case", Is.Byte)
            .Required("two words", Is.Byte)
            .Required("2nd", Is.Byte)
            .Required("42", Is.Byte)
            .Required("a.b.c", Is.Byte)
            .Required("$schema", Is.Byte)
            .Required("@id", Is.Byte)
            .Required("x/y~z", Is.Byte)
            .Required("\"quote\" \\ 'quote' `quote`", Is.Byte)
            .Required("${x} #{x} {{x}} {0} %s", Is.Byte)
            .Required("årsak", Is.Byte)
            .Required("fruit 🍓", Is.Byte)
            .Required("line\n\tbreak", Is.Byte)
            .Required("separator\u2028\u2029s", Is.Byte)
            .Required("*/ --> </summary>", Is.Byte);

    /// <inheritdoc/>
    protected override OddNames ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, OddNames value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
