using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="EnumsShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumsShownConverter : WireConverter<EnumsShown>
{
    internal static readonly EnumsShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public EnumsShownConverter()
        : base("EnumsShown")
    {
    }

    internal static EnumsShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static EnumsShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        Weekday? closed = null;
        Currency? open = null;
        Priority? numeric = null;
        OddValue? odd = null;
        Only? singleValue = null;
        var constant = false;
        Omittable<Weekday?> nullable = default;
        Currency? optional = null;
        ValueList<Currency>? list = null;
        ValueList<Weekday>? set = null;
        Weekday? withDefault = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 6 when wireName.SequenceEqual("closed"u8):
                    closed = WeekdayConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("open"u8):
                    open = CurrencyConverter.Read(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("numeric"u8):
                    numeric = PriorityConverter.Read(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("odd"u8):
                    odd = OddValueConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("single"u8):
                    singleValue = OnlyConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("constant"u8):
                    _ = JsonReading.Constant(ref reader, 3);
                    constant = true;
                    break;
                case 8 when wireName.SequenceEqual("nullable"u8):
                    nullable = JsonReading.OrNullValue(ref reader, WeekdayConverter.Read);
                    break;
                case 8 when wireName.SequenceEqual("optional"u8):
                    optional = CurrencyConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("list"u8):
                    list = JsonReading.List(ref reader, CurrencyConverter.Read);
                    break;
                case 3 when wireName.SequenceEqual("set"u8):
                    set = JsonReading.List(ref reader, WeekdayConverter.Read, unique: true);
                    break;
                case 11 when wireName.SequenceEqual("withDefault"u8):
                    withDefault = WeekdayConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        JsonReading.Present(constant);
        return new EnumsShown
        {
            Closed = JsonReading.Required(closed),
            Open = JsonReading.Required(open),
            Numeric = JsonReading.Required(numeric),
            Odd = JsonReading.Required(odd),
            SingleValue = JsonReading.Required(singleValue),
            Nullable = JsonReading.Required(nullable),
            Optional = optional,
            List = JsonReading.Required(list),
            Set = JsonReading.Required(set),
            WithDefault = JsonReading.Required(withDefault),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, EnumsShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, EnumsShown value)
    {
        writer.WritePropertyName("closed"u8);
        WeekdayConverter.Write(writer, value.Closed);
        writer.WritePropertyName("open"u8);
        CurrencyConverter.Write(writer, value.Open);
        writer.WritePropertyName("numeric"u8);
        PriorityConverter.Write(writer, value.Numeric);
        writer.WritePropertyName("odd"u8);
        OddValueConverter.Write(writer, value.Odd);
        writer.WritePropertyName("single"u8);
        OnlyConverter.Write(writer, value.SingleValue);
        writer.WritePropertyName("constant"u8);
        writer.WriteNumberValue(3);
        writer.WritePropertyName("nullable"u8);
        JsonWriting.OrNullValue(writer, value.Nullable, WeekdayConverter.Write);
        if (value.Optional is { } optional)
        {
            writer.WritePropertyName("optional"u8);
            CurrencyConverter.Write(writer, optional);
        }

        writer.WritePropertyName("list"u8);
        JsonWriting.List(writer, value.List, CurrencyConverter.Write);
        writer.WritePropertyName("set"u8);
        JsonWriting.List(writer, value.Set, WeekdayConverter.Write);
        writer.WritePropertyName("withDefault"u8);
        WeekdayConverter.Write(writer, value.WithDefault);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("closed", WeekdayConverter.Check)
            .Required("open", CurrencyConverter.Check)
            .Required("numeric", PriorityConverter.Check)
            .Required("odd", OddValueConverter.Check)
            .Required("single", OnlyConverter.Check)
            .Required("constant", Is.Constant(3))
            .Required("nullable", Is.Nullable(WeekdayConverter.Check))
            .Optional("optional", CurrencyConverter.Check)
            .Required("list", Is.List(CurrencyConverter.Check))
            .Required("set", Is.List(WeekdayConverter.Check, unique: true))
            .Required("withDefault", WeekdayConverter.Check);

    /// <inheritdoc/>
    protected override EnumsShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, EnumsShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
