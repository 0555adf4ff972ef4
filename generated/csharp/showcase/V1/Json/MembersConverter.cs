using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Members"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MembersConverter : WireConverter<Members>
{
    internal static readonly MembersConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public MembersConverter()
        : base("Members")
    {
    }

    internal static Members Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Members Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        byte? proto = null;
        byte? constructor = null;
        byte? prototype = null;
        byte? hasOwnProperty = null;
        byte? toStringValue = null;
        byte? valueOf = null;
        byte? then = null;
        byte? equalsValue = null;
        byte? getHashCodeValue = null;
        byte? getTypeValue = null;
        byte? memberwiseCloneValue = null;
        byte? equalityContractValue = null;
        byte? printMembersValue = null;
        byte? membersValue = null;
        byte? cloneValue = null;
        byte? builder = null;
        byte? parseValue = null;
        byte? from = null;
        byte? @is = null;
        byte? stringify = null;
        byte? toJsonValue = null;
        byte? name = null;
        byte? length = null;
        byte? version = null;
        byte? source = null;
        byte? detailType = null;
        byte? example = null;
        byte? examples = null;
        byte? schema = null;
        byte? unknownProperties = null;
        byte? additionalProperties = null;
        byte? extra_ = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 9 when wireName.SequenceEqual("__proto__"u8):
                    proto = JsonReading.Byte(ref reader);
                    break;
                case 11 when wireName.SequenceEqual("constructor"u8):
                    constructor = JsonReading.Byte(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("prototype"u8):
                    prototype = JsonReading.Byte(ref reader);
                    break;
                case 14 when wireName.SequenceEqual("hasOwnProperty"u8):
                    hasOwnProperty = JsonReading.Byte(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("toString"u8):
                    toStringValue = JsonReading.Byte(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("valueOf"u8):
                    valueOf = JsonReading.Byte(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("then"u8):
                    then = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("Equals"u8):
                    equalsValue = JsonReading.Byte(ref reader);
                    break;
                case 11 when wireName.SequenceEqual("GetHashCode"u8):
                    getHashCodeValue = JsonReading.Byte(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("GetType"u8):
                    getTypeValue = JsonReading.Byte(ref reader);
                    break;
                case 15 when wireName.SequenceEqual("MemberwiseClone"u8):
                    memberwiseCloneValue = JsonReading.Byte(ref reader);
                    break;
                case 16 when wireName.SequenceEqual("EqualityContract"u8):
                    equalityContractValue = JsonReading.Byte(ref reader);
                    break;
                case 12 when wireName.SequenceEqual("PrintMembers"u8):
                    printMembersValue = JsonReading.Byte(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("Members"u8):
                    membersValue = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("clone"u8):
                    cloneValue = JsonReading.Byte(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("builder"u8):
                    builder = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("parse"u8):
                    parseValue = JsonReading.Byte(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("from"u8):
                    from = JsonReading.Byte(ref reader);
                    break;
                case 2 when wireName.SequenceEqual("is"u8):
                    @is = JsonReading.Byte(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("stringify"u8):
                    stringify = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("toJSON"u8):
                    toJsonValue = JsonReading.Byte(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("name"u8):
                    name = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("length"u8):
                    length = JsonReading.Byte(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("version"u8):
                    version = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("source"u8):
                    source = JsonReading.Byte(ref reader);
                    break;
                case 10 when wireName.SequenceEqual("detailType"u8):
                    detailType = JsonReading.Byte(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("example"u8):
                    example = JsonReading.Byte(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("examples"u8):
                    examples = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("schema"u8):
                    schema = JsonReading.Byte(ref reader);
                    break;
                case 17 when wireName.SequenceEqual("unknownProperties"u8):
                    unknownProperties = JsonReading.Byte(ref reader);
                    break;
                case 20 when wireName.SequenceEqual("additionalProperties"u8):
                    additionalProperties = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("extra"u8):
                    extra_ = JsonReading.Byte(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Members
        {
            Proto = JsonReading.Required(proto),
            Constructor = JsonReading.Required(constructor),
            Prototype = JsonReading.Required(prototype),
            HasOwnProperty = JsonReading.Required(hasOwnProperty),
            ToStringValue = JsonReading.Required(toStringValue),
            ValueOf = JsonReading.Required(valueOf),
            Then = JsonReading.Required(then),
            EqualsValue = JsonReading.Required(equalsValue),
            GetHashCodeValue = JsonReading.Required(getHashCodeValue),
            GetTypeValue = JsonReading.Required(getTypeValue),
            MemberwiseCloneValue = JsonReading.Required(memberwiseCloneValue),
            EqualityContractValue = JsonReading.Required(equalityContractValue),
            PrintMembersValue = JsonReading.Required(printMembersValue),
            MembersValue = JsonReading.Required(membersValue),
            CloneValue = JsonReading.Required(cloneValue),
            Builder = JsonReading.Required(builder),
            ParseValue = JsonReading.Required(parseValue),
            From = JsonReading.Required(from),
            Is = JsonReading.Required(@is),
            Stringify = JsonReading.Required(stringify),
            ToJsonValue = JsonReading.Required(toJsonValue),
            Name = JsonReading.Required(name),
            Length = JsonReading.Required(length),
            Version = JsonReading.Required(version),
            Source = JsonReading.Required(source),
            DetailType = JsonReading.Required(detailType),
            Example = JsonReading.Required(example),
            Examples = JsonReading.Required(examples),
            Schema = JsonReading.Required(schema),
            UnknownProperties = JsonReading.Required(unknownProperties),
            AdditionalProperties = JsonReading.Required(additionalProperties),
            Extra = JsonReading.Required(extra_),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Members value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Members value)
    {
        writer.WriteNumber("__proto__"u8, value.Proto);
        writer.WriteNumber("constructor"u8, value.Constructor);
        writer.WriteNumber("prototype"u8, value.Prototype);
        writer.WriteNumber("hasOwnProperty"u8, value.HasOwnProperty);
        writer.WriteNumber("toString"u8, value.ToStringValue);
        writer.WriteNumber("valueOf"u8, value.ValueOf);
        writer.WriteNumber("then"u8, value.Then);
        writer.WriteNumber("Equals"u8, value.EqualsValue);
        writer.WriteNumber("GetHashCode"u8, value.GetHashCodeValue);
        writer.WriteNumber("GetType"u8, value.GetTypeValue);
        writer.WriteNumber("MemberwiseClone"u8, value.MemberwiseCloneValue);
        writer.WriteNumber("EqualityContract"u8, value.EqualityContractValue);
        writer.WriteNumber("PrintMembers"u8, value.PrintMembersValue);
        writer.WriteNumber("Members"u8, value.MembersValue);
        writer.WriteNumber("clone"u8, value.CloneValue);
        writer.WriteNumber("builder"u8, value.Builder);
        writer.WriteNumber("parse"u8, value.ParseValue);
        writer.WriteNumber("from"u8, value.From);
        writer.WriteNumber("is"u8, value.Is);
        writer.WriteNumber("stringify"u8, value.Stringify);
        writer.WriteNumber("toJSON"u8, value.ToJsonValue);
        writer.WriteNumber("name"u8, value.Name);
        writer.WriteNumber("length"u8, value.Length);
        writer.WriteNumber("version"u8, value.Version);
        writer.WriteNumber("source"u8, value.Source);
        writer.WriteNumber("detailType"u8, value.DetailType);
        writer.WriteNumber("example"u8, value.Example);
        writer.WriteNumber("examples"u8, value.Examples);
        writer.WriteNumber("schema"u8, value.Schema);
        writer.WriteNumber("unknownProperties"u8, value.UnknownProperties);
        writer.WriteNumber("additionalProperties"u8, value.AdditionalProperties);
        writer.WriteNumber("extra"u8, value.Extra);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("__proto__", Is.Byte)
            .Required("constructor", Is.Byte)
            .Required("prototype", Is.Byte)
            .Required("hasOwnProperty", Is.Byte)
            .Required("toString", Is.Byte)
            .Required("valueOf", Is.Byte)
            .Required("then", Is.Byte)
            .Required("Equals", Is.Byte)
            .Required("GetHashCode", Is.Byte)
            .Required("GetType", Is.Byte)
            .Required("MemberwiseClone", Is.Byte)
            .Required("EqualityContract", Is.Byte)
            .Required("PrintMembers", Is.Byte)
            .Required("Members", Is.Byte)
            .Required("clone", Is.Byte)
            .Required("builder", Is.Byte)
            .Required("parse", Is.Byte)
            .Required("from", Is.Byte)
            .Required("is", Is.Byte)
            .Required("stringify", Is.Byte)
            .Required("toJSON", Is.Byte)
            .Required("name", Is.Byte)
            .Required("length", Is.Byte)
            .Required("version", Is.Byte)
            .Required("source", Is.Byte)
            .Required("detailType", Is.Byte)
            .Required("example", Is.Byte)
            .Required("examples", Is.Byte)
            .Required("schema", Is.Byte)
            .Required("unknownProperties", Is.Byte)
            .Required("additionalProperties", Is.Byte)
            .Required("extra", Is.Byte);

    /// <inheritdoc/>
    protected override Members ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Members value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
