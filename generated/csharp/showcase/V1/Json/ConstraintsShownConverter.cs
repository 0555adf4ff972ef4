using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="ConstraintsShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConstraintsShownConverter : WireConverter<ConstraintsShown>
{
    internal static readonly ConstraintsShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ConstraintsShownConverter()
        : base("ConstraintsShown")
    {
    }

    internal static ConstraintsShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static ConstraintsShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        Title? title = null;
        string? initials = null;
        ArticleCode? code = null;
        string? password = null;
        string? pattern = null;
        Percent? percent = null;
        double? liquid = null;
        Share? share = null;
        sbyte? small = null;
        EvenNumber? even = null;
        Price? price = null;
        byte? step = null;
        double? quarters = null;
        ValueList<byte>? few = null;
        ValueList<Tag>? tags = null;
        ValueList<Point>? points = null;
        ValueList<string>? words = null;
        ValueDictionary<string, Percent>? map = null;
        Omittable<uint?> nullable = default;
        Title? optional = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("title"u8):
                    title = TitleConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("initials"u8):
                    initials = JsonReading.Length(JsonReading.String(ref reader), min: 2, max: 2);
                    break;
                case 4 when wireName.SequenceEqual("code"u8):
                    code = ArticleCodeConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("password"u8):
                    password = JsonReading.Matching(JsonReading.Length(JsonReading.String(ref reader), min: 8), "CCABDAAwBBKABABDBBBC");
                    break;
                case 7 when wireName.SequenceEqual("pattern"u8):
                    pattern = JsonReading.Matching(JsonReading.String(ref reader), "FOBJOAAsBBBCBACDKABBBAFEaAqDECAREBABAFBDBABDBFBRBBFBABFDBDBABDBFBDBBPBABPDBNBABNBPBNBBACDBACBADDBABBADHBABBKBABKCDBBDBABDCHBBAFBADMBABBAEBB");
                    break;
                case 7 when wireName.SequenceEqual("percent"u8):
                    percent = PercentConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("liquid"u8):
                    liquid = JsonReading.Within(JsonReading.Double(ref reader), above: 0d, below: 100d);
                    break;
                case 5 when wireName.SequenceEqual("share"u8):
                    share = ShareConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("small"u8):
                    small = JsonReading.AtMost<sbyte>(JsonReading.AtLeast<sbyte>(JsonReading.SByte(ref reader), -4), 4);
                    break;
                case 4 when wireName.SequenceEqual("even"u8):
                    even = EvenNumberConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("price"u8):
                    price = PriceConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("step"u8):
                    step = JsonReading.MultipleOf<byte>(JsonReading.AtMost<byte>(JsonReading.Byte(ref reader), 100), 5);
                    break;
                case 8 when wireName.SequenceEqual("quarters"u8):
                    quarters = JsonReading.MultipleOf(ref reader, JsonReading.Double(ref reader), "0.25");
                    break;
                case 3 when wireName.SequenceEqual("few"u8):
                    few = JsonReading.List(ref reader, JsonReading.Byte, min: 1, max: 3);
                    break;
                case 4 when wireName.SequenceEqual("tags"u8):
                    tags = JsonReading.List(ref reader, TagConverter.Read, unique: true);
                    break;
                case 6 when wireName.SequenceEqual("points"u8):
                    points = JsonReading.List(ref reader, PointConverter.Read, unique: true);
                    break;
                case 5 when wireName.SequenceEqual("words"u8):
                    words = JsonReading.List(ref reader, static (ref Utf8JsonReader reader) => JsonReading.Matching(JsonReading.Length(JsonReading.String(ref reader), min: 1), "CDBCDAAhDBaABACBABDBBABBB"));
                    break;
                case 3 when wireName.SequenceEqual("map"u8):
                    map = JsonReading.Map(ref reader, JsonReading.String, PercentConverter.Read, min: 1, max: 2);
                    break;
                case 8 when wireName.SequenceEqual("nullable"u8):
                    nullable = JsonReading.OrNullValue(ref reader, static (ref Utf8JsonReader reader) => JsonReading.AtLeast<uint>(JsonReading.UInt32(ref reader), 1));
                    break;
                case 8 when wireName.SequenceEqual("optional"u8):
                    optional = TitleConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new ConstraintsShown
        {
            Title = JsonReading.Required(title),
            Initials = JsonReading.Required(initials),
            Code = JsonReading.Required(code),
            Password = JsonReading.Required(password),
            Pattern = JsonReading.Required(pattern),
            Percent = JsonReading.Required(percent),
            Liquid = JsonReading.Required(liquid),
            Share = JsonReading.Required(share),
            Small = JsonReading.Required(small),
            Even = JsonReading.Required(even),
            Price = JsonReading.Required(price),
            Step = JsonReading.Required(step),
            Quarters = JsonReading.Required(quarters),
            Few = JsonReading.Required(few),
            Tags = JsonReading.Required(tags),
            Points = JsonReading.Required(points),
            Words = JsonReading.Required(words),
            Map = JsonReading.Required(map),
            Nullable = JsonReading.Required(nullable),
            Optional = optional,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, ConstraintsShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, ConstraintsShown value)
    {
        writer.WritePropertyName("title"u8);
        TitleConverter.Write(writer, value.Title);
        writer.WriteString("initials"u8, value.Initials);
        writer.WritePropertyName("code"u8);
        ArticleCodeConverter.Write(writer, value.Code);
        writer.WriteString("password"u8, value.Password);
        writer.WriteString("pattern"u8, value.Pattern);
        writer.WritePropertyName("percent"u8);
        PercentConverter.Write(writer, value.Percent);
        writer.WriteNumber("liquid"u8, value.Liquid);
        writer.WritePropertyName("share"u8);
        ShareConverter.Write(writer, value.Share);
        writer.WriteNumber("small"u8, value.Small);
        writer.WritePropertyName("even"u8);
        EvenNumberConverter.Write(writer, value.Even);
        writer.WritePropertyName("price"u8);
        PriceConverter.Write(writer, value.Price);
        writer.WriteNumber("step"u8, value.Step);
        writer.WriteNumber("quarters"u8, value.Quarters);
        writer.WritePropertyName("few"u8);
        JsonWriting.List(writer, value.Few, static (writer, item) => writer.WriteNumberValue(item));
        writer.WritePropertyName("tags"u8);
        JsonWriting.List(writer, value.Tags, TagConverter.Write);
        writer.WritePropertyName("points"u8);
        JsonWriting.List(writer, value.Points, PointConverter.Write);
        writer.WritePropertyName("words"u8);
        JsonWriting.List(writer, value.Words, static (writer, item) => writer.WriteStringValue(item));
        writer.WritePropertyName("map"u8);
        JsonWriting.Map(writer, value.Map, static key => key, PercentConverter.Write);
        writer.WritePropertyName("nullable"u8);
        JsonWriting.OrNullValue(writer, value.Nullable, static (writer, item) => writer.WriteNumberValue(item));
        if (value.Optional is { } optional)
        {
            writer.WritePropertyName("optional"u8);
            TitleConverter.Write(writer, optional);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("title", TitleConverter.Check)
            .Required("initials", Is.Length(Is.String, min: 2, max: 2))
            .Required("code", ArticleCodeConverter.Check)
            .Required("password", Is.Matching(Is.Length(Is.String, min: 8), "CCABDAAwBBKABABDBBBC", "[0-9]"))
            .Required("pattern", Is.Matching(Is.String, "FOBJOAAsBBBCBACDKABBBAFEaAqDECAREBABAFBDBABDBFBRBBFBABFDBDBABDBFBDBBPBABPDBNBABNBPBNBBACDBACBADDBABBADHBABBKBABKCDBBDBABDCHBBAFBADMBABBAEBB", "^(?:[0-9]{4}-[0-9]{2}|[A-ZÆØÅ]+|[^,;]{3})$"))
            .Required("percent", PercentConverter.Check)
            .Required("liquid", Is.Within(Is.Double, "greater than 0 and less than 100", above: 0d, below: 100d))
            .Required("share", ShareConverter.Check)
            .Required("small", Is.Integer(-4, 4))
            .Required("even", EvenNumberConverter.Check)
            .Required("price", PriceConverter.Check)
            .Required("step", Is.MultipleOf(Is.Integer(0, 100), "5"))
            .Required("quarters", Is.MultipleOf(Is.Double, "0.25"))
            .Required("few", Is.List(Is.Byte, min: 1, max: 3))
            .Required("tags", Is.List(TagConverter.Check, unique: true))
            .Required("points", Is.List(PointConverter.Check, unique: true))
            .Required("words", Is.List(Is.Matching(Is.Length(Is.String, min: 1), "CDBCDAAhDBaABACBABDBBABBB", "^[a-z]+$")))
            .Required("map", Is.Map(Is.String, PercentConverter.Check, min: 1, max: 2))
            .Required("nullable", Is.Nullable(Is.Integer(1, 4294967295)))
            .Optional("optional", TitleConverter.Check);

    /// <inheritdoc/>
    protected override ConstraintsShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, ConstraintsShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
