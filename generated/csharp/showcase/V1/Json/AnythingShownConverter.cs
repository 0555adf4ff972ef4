using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="AnythingShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnythingShownConverter : WireConverter<AnythingShown>
{
    internal static readonly AnythingShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public AnythingShownConverter()
        : base("AnythingShown")
    {
    }

    internal static AnythingShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static AnythingShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        AnyJson? any = null;
        AnyJson? optionalAny = null;
        ValueDictionary<string, AnyJson>? objectValue = null;
        ValueList<AnyJson>? list = null;
        ValueDictionary<string, AnyJson>? map = null;
        (string, AnyJson)? tuple = null;
        Annotation? union = null;
        JsonNull? unit = null;
        NothingType? namedUnit = null;
        Empty? empty = null;
        ClosedEmpty? closedEmpty = null;
        ValueList<Empty>? empties = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 3 when wireName.SequenceEqual("any"u8):
                    any = JsonReading.Any(ref reader);
                    break;
                case 11 when wireName.SequenceEqual("optionalAny"u8):
                    optionalAny = JsonReading.Any(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("object"u8):
                    objectValue = JsonReading.Map(ref reader, JsonReading.String, JsonReading.Any);
                    break;
                case 4 when wireName.SequenceEqual("list"u8):
                    list = JsonReading.List(ref reader, JsonReading.Any);
                    break;
                case 3 when wireName.SequenceEqual("map"u8):
                    map = JsonReading.Map(ref reader, JsonReading.String, JsonReading.Any);
                    break;
                case 5 when wireName.SequenceEqual("tuple"u8):
                    tuple = JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, JsonReading.String), JsonReading.Next(ref reader, JsonReading.Any)));
                    break;
                case 5 when wireName.SequenceEqual("union"u8):
                    union = AnnotationConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("unit"u8):
                    unit = JsonReading.Null(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("namedUnit"u8):
                    namedUnit = NothingTypeConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("empty"u8):
                    empty = EmptyConverter.Read(ref reader);
                    break;
                case 11 when wireName.SequenceEqual("closedEmpty"u8):
                    closedEmpty = ClosedEmptyConverter.Read(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("empties"u8):
                    empties = JsonReading.List(ref reader, EmptyConverter.Read);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new AnythingShown
        {
            Any = JsonReading.Required(any),
            OptionalAny = optionalAny,
            ObjectValue = JsonReading.Required(objectValue),
            List = JsonReading.Required(list),
            Map = JsonReading.Required(map),
            Tuple = JsonReading.Required(tuple),
            Union = JsonReading.Required(union),
            Unit = JsonReading.Required(unit),
            NamedUnit = JsonReading.Required(namedUnit),
            Empty = JsonReading.Required(empty),
            ClosedEmpty = JsonReading.Required(closedEmpty),
            Empties = JsonReading.Required(empties),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, AnythingShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, AnythingShown value)
    {
        writer.WritePropertyName("any"u8);
        JsonWriting.Any(writer, value.Any);
        if (value.OptionalAny is { } optionalAny)
        {
            writer.WritePropertyName("optionalAny"u8);
            JsonWriting.Any(writer, optionalAny);
        }

        writer.WritePropertyName("object"u8);
        JsonWriting.Map(writer, value.ObjectValue, static key => key, JsonWriting.Any);
        writer.WritePropertyName("list"u8);
        JsonWriting.List(writer, value.List, JsonWriting.Any);
        writer.WritePropertyName("map"u8);
        JsonWriting.Map(writer, value.Map, static key => key, JsonWriting.Any);
        writer.WritePropertyName("tuple"u8);
        writer.WriteStartArray();
        writer.WriteStringValue(value.Tuple.Item1);
        JsonWriting.Any(writer, value.Tuple.Item2);
        writer.WriteEndArray();
        writer.WritePropertyName("union"u8);
        AnnotationConverter.Write(writer, value.Union);
        writer.WritePropertyName("unit"u8);
        writer.WriteNullValue();
        writer.WritePropertyName("namedUnit"u8);
        NothingTypeConverter.Write(writer, value.NamedUnit);
        writer.WritePropertyName("empty"u8);
        EmptyConverter.Write(writer, value.Empty);
        writer.WritePropertyName("closedEmpty"u8);
        ClosedEmptyConverter.Write(writer, value.ClosedEmpty);
        writer.WritePropertyName("empties"u8);
        JsonWriting.List(writer, value.Empties, EmptyConverter.Write);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("any", Is.Any)
            .Optional("optionalAny", Is.Any)
            .Required("object", Is.Map(Is.String, Is.Any))
            .Required("list", Is.List(Is.Any))
            .Required("map", Is.Map(Is.String, Is.Any))
            .Required("tuple", Is.Tuple(Is.String, Is.Any))
            .Required("union", AnnotationConverter.Check)
            .Required("unit", Is.Null)
            .Required("namedUnit", NothingTypeConverter.Check)
            .Required("empty", EmptyConverter.Check)
            .Required("closedEmpty", ClosedEmptyConverter.Check)
            .Required("empties", Is.List(EmptyConverter.Check));

    /// <inheritdoc/>
    protected override AnythingShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, AnythingShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
