#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.ComponentModel;
using System.Numerics;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="ShapeDrawn"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ShapeDrawnConverter : WireConverter<ShapeDrawn>
{
    internal static readonly ShapeDrawnConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ShapeDrawnConverter()
        : base("ShapeDrawn")
    {
    }

    internal static ShapeDrawn Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static ShapeDrawn Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? id = null;
        var @event = false;
        string? sourceValue = null;
        bool? equalsValue = null;
        JsonNull? shapeDrawnValue = null;
        string? oddKey = null;
        byte? plus1 = null;
        int? minus1 = null;
        sbyte? int8Value = null;
        long? int64Value = null;
        ulong? uint64Value = null;
        Int128? int128 = null;
        UInt128? uint128 = null;
        BigInteger? unbounded = null;
        double? floatValue = null;
        double? doubleValue = null;
        JsonNumber? decimalValue = null;
        Omittable<string?> requiredNullable = default;
        Omittable<int?> requiredNullableInteger = default;
        string? optional = null;
        Omittable<string?> optionalNullable = default;
        Omittable<Colour?> optionalNullableColour = default;
        AnyJson? any = null;
        AnyJson? optionalAny = null;
        ValueList<string>? list = null;
        ValueList<ValueList<double?>>? lists = null;
        (string, Colour)? tuple = null;
        ValueList<(string, bool)>? tuples = null;
        ValueDictionary<string, string?>? map = null;
        ValueDictionary<Colour, bool>? colours = null;
        ValueDictionary<Mood, AnyJson>? moods = null;
        ValueDictionary<Iban, Tree>? names = null;
        Colour? colour = null;
        Mood? mood = null;
        Priority? priority = null;
        Method? method = null;
        Outcome? outcome = null;
        Shape? shape = null;
        ValueType? value_ = null;
        Open? open = null;
        Iban? iban = null;
        Iban? optionalIban = null;
        Tree? tree = null;
        Type? type = null;
        Closed? closed = null;
        Typed? typed = null;
        NothingType? nothing = null;
        Old? old = null;
        string? @class = null;
        string? reader_ = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 2 when wireName.SequenceEqual("id"u8):
                    id = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("event"u8):
                    _ = JsonReading.Constant(ref reader, "drawn");
                    @event = true;
                    break;
                case 6 when wireName.SequenceEqual("source"u8):
                    sourceValue = JsonReading.Matching(JsonReading.Length(JsonReading.String(ref reader), min: 1, max: 20), "CDBCJAAwBBKAHBaAEBBABBaABACBABDBBABBB");
                    break;
                case 6 when wireName.SequenceEqual("equals"u8):
                    equalsValue = JsonReading.Boolean(ref reader);
                    break;
                case 10 when wireName.SequenceEqual("shapeDrawn"u8):
                    shapeDrawnValue = JsonReading.Null(ref reader);
                    break;
                case 14 when wireName.SequenceEqual("odd \"key\"\\ \u2028"u8):
                    oddKey = JsonReading.String(ref reader);
                    break;
                case 2 when wireName.SequenceEqual("+1"u8):
                    plus1 = JsonReading.Byte(ref reader);
                    break;
                case 2 when wireName.SequenceEqual("-1"u8):
                    minus1 = JsonReading.AtMost<int>(JsonReading.AtLeast<int>(JsonReading.Int32(ref reader), 1), 100);
                    break;
                case 4 when wireName.SequenceEqual("int8"u8):
                    int8Value = JsonReading.SByte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("int64"u8):
                    int64Value = JsonReading.Int64(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("uint64"u8):
                    uint64Value = JsonReading.UInt64(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("int128"u8):
                    int128 = JsonReading.Int128(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("uint128"u8):
                    uint128 = JsonReading.UInt128(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("unbounded"u8):
                    unbounded = JsonReading.BigInteger(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("float"u8):
                    floatValue = JsonReading.Double(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("double"u8):
                    doubleValue = JsonReading.Within(JsonReading.Double(ref reader), atLeast: 0d, atMost: 1.5d);
                    break;
                case 7 when wireName.SequenceEqual("decimal"u8):
                    decimalValue = JsonReading.Decimal(ref reader);
                    break;
                case 16 when wireName.SequenceEqual("requiredNullable"u8):
                    requiredNullable = JsonReading.OrNull(ref reader, JsonReading.String);
                    break;
                case 23 when wireName.SequenceEqual("requiredNullableInteger"u8):
                    requiredNullableInteger = JsonReading.OrNullValue(ref reader, JsonReading.Int32);
                    break;
                case 8 when wireName.SequenceEqual("optional"u8):
                    optional = JsonReading.String(ref reader);
                    break;
                case 16 when wireName.SequenceEqual("optionalNullable"u8):
                    optionalNullable = JsonReading.OrNull(ref reader, JsonReading.String);
                    break;
                case 22 when wireName.SequenceEqual("optionalNullableColour"u8):
                    optionalNullableColour = JsonReading.OrNullValue(ref reader, ColourConverter.Read);
                    break;
                case 3 when wireName.SequenceEqual("any"u8):
                    any = JsonReading.Any(ref reader);
                    break;
                case 11 when wireName.SequenceEqual("optionalAny"u8):
                    optionalAny = JsonReading.Any(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("list"u8):
                    list = JsonReading.List(ref reader, JsonReading.String, min: 1, max: 3, unique: true);
                    break;
                case 5 when wireName.SequenceEqual("lists"u8):
                    lists = JsonReading.List<ValueList<double?>>(ref reader, static (ref Utf8JsonReader reader) => JsonReading.List(ref reader, static (ref Utf8JsonReader reader) => JsonReading.OrNullValue(ref reader, JsonReading.Double)));
                    break;
                case 5 when wireName.SequenceEqual("tuple"u8):
                    tuple = JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, JsonReading.String), JsonReading.Next(ref reader, ColourConverter.Read)));
                    break;
                case 6 when wireName.SequenceEqual("tuples"u8):
                    tuples = JsonReading.List<(string, bool)>(ref reader, static (ref Utf8JsonReader reader) => JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, JsonReading.String), JsonReading.Next(ref reader, JsonReading.Boolean))));
                    break;
                case 3 when wireName.SequenceEqual("map"u8):
                    map = JsonReading.Map(ref reader, JsonReading.String, static (ref Utf8JsonReader reader) => JsonReading.OrNull(ref reader, JsonReading.String));
                    break;
                case 7 when wireName.SequenceEqual("colours"u8):
                    colours = JsonReading.Map(ref reader, ColourConverter.Read, JsonReading.Boolean);
                    break;
                case 5 when wireName.SequenceEqual("moods"u8):
                    moods = JsonReading.Map(ref reader, MoodConverter.Read, JsonReading.Any);
                    break;
                case 5 when wireName.SequenceEqual("names"u8):
                    names = JsonReading.Map(ref reader, IbanConverter.Read, TreeConverter.Read);
                    break;
                case 6 when wireName.SequenceEqual("colour"u8):
                    colour = ColourConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("mood"u8):
                    mood = MoodConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("priority"u8):
                    priority = PriorityConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("method"u8):
                    method = MethodConverter.Read(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("outcome"u8):
                    outcome = OutcomeConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("shape"u8):
                    shape = ShapeConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("value"u8):
                    value_ = ValueTypeConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("open"u8):
                    open = OpenConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("iban"u8):
                    iban = IbanConverter.Read(ref reader);
                    break;
                case 12 when wireName.SequenceEqual("optionalIban"u8):
                    optionalIban = IbanConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("tree"u8):
                    tree = TreeConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("type"u8):
                    type = TypeConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("closed"u8):
                    closed = ClosedConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("typed"u8):
                    typed = TypedConverter.Read(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("nothing"u8):
                    nothing = NothingTypeConverter.Read(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("old"u8):
                    old = OldConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("class"u8):
                    @class = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("reader"u8):
                    reader_ = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        JsonReading.Present(@event);
        return new ShapeDrawn
        {
            Id = JsonReading.Required(id),
            SourceValue = JsonReading.Required(sourceValue),
            EqualsValue = equalsValue,
            ShapeDrawnValue = JsonReading.Required(shapeDrawnValue),
            OddKey = oddKey,
            Plus1 = JsonReading.Required(plus1),
            Minus1 = JsonReading.Required(minus1),
            Int8Value = JsonReading.Required(int8Value),
            Int64Value = JsonReading.Required(int64Value),
            Uint64Value = JsonReading.Required(uint64Value),
            Int128 = JsonReading.Required(int128),
            Uint128 = JsonReading.Required(uint128),
            Unbounded = JsonReading.Required(unbounded),
            FloatValue = JsonReading.Required(floatValue),
            DoubleValue = JsonReading.Required(doubleValue),
            DecimalValue = JsonReading.Required(decimalValue),
            RequiredNullable = JsonReading.Required(requiredNullable),
            RequiredNullableInteger = JsonReading.Required(requiredNullableInteger),
            Optional = optional,
            OptionalNullable = optionalNullable,
            OptionalNullableColour = optionalNullableColour,
            Any = JsonReading.Required(any),
            OptionalAny = optionalAny,
            List = JsonReading.Required(list),
            Lists = JsonReading.Required(lists),
            Tuple = JsonReading.Required(tuple),
            Tuples = JsonReading.Required(tuples),
            Map = JsonReading.Required(map),
            Colours = JsonReading.Required(colours),
            Moods = moods,
            Names = names,
            Colour = JsonReading.Required(colour),
            Mood = JsonReading.Required(mood),
            Priority = JsonReading.Required(priority),
            Method = JsonReading.Required(method),
            Outcome = JsonReading.Required(outcome),
            Shape = JsonReading.Required(shape),
            Value = JsonReading.Required(value_),
            Open = JsonReading.Required(open),
            Iban = JsonReading.Required(iban),
            OptionalIban = optionalIban,
            Tree = JsonReading.Required(tree),
            Type = JsonReading.Required(type),
            Closed = JsonReading.Required(closed),
            Typed = JsonReading.Required(typed),
            Nothing = JsonReading.Required(nothing),
            Old = old,
            Class = @class,
            Reader = reader_,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, ShapeDrawn value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, ShapeDrawn value)
    {
        writer.WriteString("id"u8, value.Id);
        writer.WritePropertyName("event"u8);
        writer.WriteStringValue("drawn"u8);
        writer.WriteString("source"u8, value.SourceValue);
        if (value.EqualsValue is { } equalsValue)
        {
            writer.WriteBoolean("equals"u8, equalsValue);
        }

        writer.WritePropertyName("shapeDrawn"u8);
        writer.WriteNullValue();
        if (value.OddKey is { } oddKey)
        {
            writer.WriteString("odd \"key\"\\ \u2028"u8, oddKey);
        }

        writer.WriteNumber("+1"u8, value.Plus1);
        writer.WriteNumber("-1"u8, value.Minus1);
        writer.WriteNumber("int8"u8, value.Int8Value);
        writer.WriteNumber("int64"u8, value.Int64Value);
        writer.WriteNumber("uint64"u8, value.Uint64Value);
        writer.WritePropertyName("int128"u8);
        JsonWriting.Integer(writer, value.Int128);
        writer.WritePropertyName("uint128"u8);
        JsonWriting.Integer(writer, value.Uint128);
        writer.WritePropertyName("unbounded"u8);
        JsonWriting.Integer(writer, value.Unbounded);
        writer.WriteNumber("float"u8, value.FloatValue);
        writer.WriteNumber("double"u8, value.DoubleValue);
        writer.WritePropertyName("decimal"u8);
        JsonWriting.Number(writer, value.DecimalValue);
        writer.WritePropertyName("requiredNullable"u8);
        JsonWriting.OrNull(writer, value.RequiredNullable, static (writer, item) => writer.WriteStringValue(item));
        writer.WritePropertyName("requiredNullableInteger"u8);
        JsonWriting.OrNullValue(writer, value.RequiredNullableInteger, static (writer, item) => writer.WriteNumberValue(item));
        if (value.Optional is { } optional)
        {
            writer.WriteString("optional"u8, optional);
        }

        if (value.OptionalNullable.IsPresent)
        {
            writer.WritePropertyName("optionalNullable"u8);
            JsonWriting.OrNull(writer, value.OptionalNullable.Value, static (writer, item) => writer.WriteStringValue(item));
        }

        if (value.OptionalNullableColour.IsPresent)
        {
            writer.WritePropertyName("optionalNullableColour"u8);
            JsonWriting.OrNullValue(writer, value.OptionalNullableColour.Value, ColourConverter.Write);
        }

        writer.WritePropertyName("any"u8);
        JsonWriting.Any(writer, value.Any);
        if (value.OptionalAny is { } optionalAny)
        {
            writer.WritePropertyName("optionalAny"u8);
            JsonWriting.Any(writer, optionalAny);
        }

        writer.WritePropertyName("list"u8);
        JsonWriting.List(writer, value.List, static (writer, item) => writer.WriteStringValue(item));
        writer.WritePropertyName("lists"u8);
        JsonWriting.List(writer, value.Lists, static (writer, item) => JsonWriting.List(writer, item, static (writer, item) => JsonWriting.OrNullValue(writer, item, static (writer, item) => writer.WriteNumberValue(item))));
        writer.WritePropertyName("tuple"u8);
        writer.WriteStartArray();
        writer.WriteStringValue(value.Tuple.Item1);
        ColourConverter.Write(writer, value.Tuple.Item2);
        writer.WriteEndArray();
        writer.WritePropertyName("tuples"u8);
        JsonWriting.List(writer, value.Tuples, static (writer, item) =>
        {
            writer.WriteStartArray();
            writer.WriteStringValue(item.Item1);
            writer.WriteBooleanValue(item.Item2);
            writer.WriteEndArray();
        });
        writer.WritePropertyName("map"u8);
        JsonWriting.Map(writer, value.Map, static key => key, static (writer, item) => JsonWriting.OrNull(writer, item, static (writer, item) => writer.WriteStringValue(item)));
        writer.WritePropertyName("colours"u8);
        JsonWriting.Map(writer, value.Colours, ColourConverter.Text, static (writer, item) => writer.WriteBooleanValue(item));
        if (value.Moods is { } moods)
        {
            writer.WritePropertyName("moods"u8);
            JsonWriting.Map(writer, moods, static key => key.Value, JsonWriting.Any);
        }

        if (value.Names is { } names)
        {
            writer.WritePropertyName("names"u8);
            JsonWriting.Map(writer, names, static key => key.Value, TreeConverter.Write);
        }

        writer.WritePropertyName("colour"u8);
        ColourConverter.Write(writer, value.Colour);
        writer.WritePropertyName("mood"u8);
        MoodConverter.Write(writer, value.Mood);
        writer.WritePropertyName("priority"u8);
        PriorityConverter.Write(writer, value.Priority);
        writer.WritePropertyName("method"u8);
        MethodConverter.Write(writer, value.Method);
        writer.WritePropertyName("outcome"u8);
        OutcomeConverter.Write(writer, value.Outcome);
        writer.WritePropertyName("shape"u8);
        ShapeConverter.Write(writer, value.Shape);
        writer.WritePropertyName("value"u8);
        ValueTypeConverter.Write(writer, value.Value);
        writer.WritePropertyName("open"u8);
        OpenConverter.Write(writer, value.Open);
        writer.WritePropertyName("iban"u8);
        IbanConverter.Write(writer, value.Iban);
        if (value.OptionalIban is { } optionalIban)
        {
            writer.WritePropertyName("optionalIban"u8);
            IbanConverter.Write(writer, optionalIban);
        }

        writer.WritePropertyName("tree"u8);
        TreeConverter.Write(writer, value.Tree);
        writer.WritePropertyName("type"u8);
        TypeConverter.Write(writer, value.Type);
        writer.WritePropertyName("closed"u8);
        ClosedConverter.Write(writer, value.Closed);
        writer.WritePropertyName("typed"u8);
        TypedConverter.Write(writer, value.Typed);
        writer.WritePropertyName("nothing"u8);
        NothingTypeConverter.Write(writer, value.Nothing);
        if (value.Old is { } old)
        {
            writer.WritePropertyName("old"u8);
            OldConverter.Write(writer, old);
        }

        if (value.Class is { } @class)
        {
            writer.WriteString("class"u8, @class);
        }

        if (value.Reader is { } reader_)
        {
            writer.WriteString("reader"u8, reader_);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("id", Is.String)
            .Required("event", Is.Constant("drawn"))
            .Required("source", Is.Matching(Is.Length(Is.String, min: 1, max: 20), "CDBCJAAwBBKAHBaAEBBABBaABACBABDBBABBB", "^\\w+$"))
            .Optional("equals", Is.Boolean)
            .Required("shapeDrawn", Is.Null)
            .Optional("odd \"key\"\\ \u2028", Is.String)
            .Required("+1", Is.Byte)
            .Required("-1", Is.Integer(1, 100))
            .Required("int8", Is.SByte)
            .Required("int64", Is.Int64)
            .Required("uint64", Is.UInt64)
            .Required("int128", Is.Int128)
            .Required("uint128", Is.UInt128)
            .Required("unbounded", Is.BigInteger)
            .Required("float", Is.Double)
            .Required("double", Is.Within(Is.Double, "from 0 to 1.5", atLeast: 0d, atMost: 1.5d))
            .Required("decimal", Is.Decimal)
            .Required("requiredNullable", Is.Nullable(Is.String))
            .Required("requiredNullableInteger", Is.Nullable(Is.Int32))
            .Optional("optional", Is.String)
            .Optional("optionalNullable", Is.Nullable(Is.String))
            .Optional("optionalNullableColour", Is.Nullable(ColourConverter.Check))
            .Required("any", Is.Any)
            .Optional("optionalAny", Is.Any)
            .Required("list", Is.List(Is.String, min: 1, max: 3, unique: true))
            .Required("lists", Is.List(Is.List(Is.Nullable(Is.Double))))
            .Required("tuple", Is.Tuple(Is.String, ColourConverter.Check))
            .Required("tuples", Is.List(Is.Tuple(Is.String, Is.Boolean)))
            .Required("map", Is.Map(Is.String, Is.Nullable(Is.String)))
            .Required("colours", Is.Map(ColourConverter.Check, Is.Boolean))
            .Optional("moods", Is.Map(MoodConverter.Check, Is.Any))
            .Optional("names", Is.Map(IbanConverter.Check, TreeConverter.Check))
            .Required("colour", ColourConverter.Check)
            .Required("mood", MoodConverter.Check)
            .Required("priority", PriorityConverter.Check)
            .Required("method", MethodConverter.Check)
            .Required("outcome", OutcomeConverter.Check)
            .Required("shape", ShapeConverter.Check)
            .Required("value", ValueTypeConverter.Check)
            .Required("open", OpenConverter.Check)
            .Required("iban", IbanConverter.Check)
            .Optional("optionalIban", IbanConverter.Check)
            .Required("tree", TreeConverter.Check)
            .Required("type", TypeConverter.Check)
            .Required("closed", ClosedConverter.Check)
            .Required("typed", TypedConverter.Check)
            .Required("nothing", NothingTypeConverter.Check)
            .Optional("old", OldConverter.Check)
            .Optional("class", Is.String)
            .Optional("reader", Is.String);

    /// <inheritdoc/>
    protected override ShapeDrawn ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, ShapeDrawn value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
