using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Keywords"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KeywordsConverter : WireConverter<Keywords>
{
    internal static readonly KeywordsConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public KeywordsConverter()
        : base("Keywords")
    {
    }

    internal static Keywords Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Keywords Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        byte? @abstract = null;
        byte? async = null;
        byte? await = null;
        byte? @base = null;
        byte? @checked = null;
        byte? @class = null;
        byte? @const = null;
        byte? @default = null;
        byte? delete = null;
        byte? @enum = null;
        byte? @event = null;
        byte? export = null;
        byte? fn = null;
        byte? function = null;
        byte? global = null;
        byte? import = null;
        byte? init = null;
        byte? @interface = null;
        byte? match = null;
        byte? @namespace = null;
        byte? @new = null;
        byte? @null = null;
        byte? objectValue = null;
        byte? @operator = null;
        byte? @params = null;
        byte? record = null;
        byte? required = null;
        byte? self = null;
        byte? stringValue = null;
        byte? @struct = null;
        byte? super = null;
        byte? @this = null;
        byte? @true = null;
        byte? @try = null;
        byte? type = null;
        byte? @typeof = null;
        byte? undefined = null;
        byte? union = null;
        byte? @using = null;
        byte? var = null;
        byte? @void = null;
        byte? where = null;
        byte? with = null;
        byte? yield = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("abstract"u8):
                    @abstract = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("async"u8):
                    async = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("await"u8):
                    await = JsonReading.Byte(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("base"u8):
                    @base = JsonReading.Byte(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("checked"u8):
                    @checked = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("class"u8):
                    @class = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("const"u8):
                    @const = JsonReading.Byte(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("default"u8):
                    @default = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("delete"u8):
                    delete = JsonReading.Byte(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("enum"u8):
                    @enum = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("event"u8):
                    @event = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("export"u8):
                    export = JsonReading.Byte(ref reader);
                    break;
                case 2 when wireName.SequenceEqual("fn"u8):
                    fn = JsonReading.Byte(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("function"u8):
                    function = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("global"u8):
                    global = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("import"u8):
                    import = JsonReading.Byte(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("init"u8):
                    init = JsonReading.Byte(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("interface"u8):
                    @interface = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("match"u8):
                    match = JsonReading.Byte(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("namespace"u8):
                    @namespace = JsonReading.Byte(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("new"u8):
                    @new = JsonReading.Byte(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("null"u8):
                    @null = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("object"u8):
                    objectValue = JsonReading.Byte(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("operator"u8):
                    @operator = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("params"u8):
                    @params = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("record"u8):
                    record = JsonReading.Byte(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("required"u8):
                    required = JsonReading.Byte(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("self"u8):
                    self = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("string"u8):
                    stringValue = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("struct"u8):
                    @struct = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("super"u8):
                    super = JsonReading.Byte(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("this"u8):
                    @this = JsonReading.Byte(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("true"u8):
                    @true = JsonReading.Byte(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("try"u8):
                    @try = JsonReading.Byte(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("type"u8):
                    type = JsonReading.Byte(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("typeof"u8):
                    @typeof = JsonReading.Byte(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("undefined"u8):
                    undefined = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("union"u8):
                    union = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("using"u8):
                    @using = JsonReading.Byte(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("var"u8):
                    var = JsonReading.Byte(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("void"u8):
                    @void = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("where"u8):
                    where = JsonReading.Byte(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("with"u8):
                    with = JsonReading.Byte(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("yield"u8):
                    yield = JsonReading.Byte(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Keywords
        {
            Abstract = JsonReading.Required(@abstract),
            Async = JsonReading.Required(async),
            Await = JsonReading.Required(await),
            Base = JsonReading.Required(@base),
            Checked = JsonReading.Required(@checked),
            Class = JsonReading.Required(@class),
            Const = JsonReading.Required(@const),
            Default = JsonReading.Required(@default),
            Delete = JsonReading.Required(delete),
            Enum = JsonReading.Required(@enum),
            Event = JsonReading.Required(@event),
            Export = JsonReading.Required(export),
            Fn = JsonReading.Required(fn),
            Function = JsonReading.Required(function),
            Global = JsonReading.Required(global),
            Import = JsonReading.Required(import),
            Init = JsonReading.Required(init),
            Interface = JsonReading.Required(@interface),
            Match = JsonReading.Required(match),
            Namespace = JsonReading.Required(@namespace),
            New = JsonReading.Required(@new),
            Null = JsonReading.Required(@null),
            ObjectValue = JsonReading.Required(objectValue),
            Operator = JsonReading.Required(@operator),
            Params = JsonReading.Required(@params),
            Record = JsonReading.Required(record),
            Required = JsonReading.Required(required),
            Self = JsonReading.Required(self),
            StringValue = JsonReading.Required(stringValue),
            Struct = JsonReading.Required(@struct),
            Super = JsonReading.Required(super),
            This = JsonReading.Required(@this),
            True = JsonReading.Required(@true),
            Try = JsonReading.Required(@try),
            Type = JsonReading.Required(type),
            Typeof = JsonReading.Required(@typeof),
            Undefined = JsonReading.Required(undefined),
            Union = JsonReading.Required(union),
            Using = JsonReading.Required(@using),
            Var = JsonReading.Required(var),
            Void = JsonReading.Required(@void),
            Where = JsonReading.Required(where),
            With = JsonReading.Required(with),
            Yield = JsonReading.Required(yield),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Keywords value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Keywords value)
    {
        writer.WriteNumber("abstract"u8, value.Abstract);
        writer.WriteNumber("async"u8, value.Async);
        writer.WriteNumber("await"u8, value.Await);
        writer.WriteNumber("base"u8, value.Base);
        writer.WriteNumber("checked"u8, value.Checked);
        writer.WriteNumber("class"u8, value.Class);
        writer.WriteNumber("const"u8, value.Const);
        writer.WriteNumber("default"u8, value.Default);
        writer.WriteNumber("delete"u8, value.Delete);
        writer.WriteNumber("enum"u8, value.Enum);
        writer.WriteNumber("event"u8, value.Event);
        writer.WriteNumber("export"u8, value.Export);
        writer.WriteNumber("fn"u8, value.Fn);
        writer.WriteNumber("function"u8, value.Function);
        writer.WriteNumber("global"u8, value.Global);
        writer.WriteNumber("import"u8, value.Import);
        writer.WriteNumber("init"u8, value.Init);
        writer.WriteNumber("interface"u8, value.Interface);
        writer.WriteNumber("match"u8, value.Match);
        writer.WriteNumber("namespace"u8, value.Namespace);
        writer.WriteNumber("new"u8, value.New);
        writer.WriteNumber("null"u8, value.Null);
        writer.WriteNumber("object"u8, value.ObjectValue);
        writer.WriteNumber("operator"u8, value.Operator);
        writer.WriteNumber("params"u8, value.Params);
        writer.WriteNumber("record"u8, value.Record);
        writer.WriteNumber("required"u8, value.Required);
        writer.WriteNumber("self"u8, value.Self);
        writer.WriteNumber("string"u8, value.StringValue);
        writer.WriteNumber("struct"u8, value.Struct);
        writer.WriteNumber("super"u8, value.Super);
        writer.WriteNumber("this"u8, value.This);
        writer.WriteNumber("true"u8, value.True);
        writer.WriteNumber("try"u8, value.Try);
        writer.WriteNumber("type"u8, value.Type);
        writer.WriteNumber("typeof"u8, value.Typeof);
        writer.WriteNumber("undefined"u8, value.Undefined);
        writer.WriteNumber("union"u8, value.Union);
        writer.WriteNumber("using"u8, value.Using);
        writer.WriteNumber("var"u8, value.Var);
        writer.WriteNumber("void"u8, value.Void);
        writer.WriteNumber("where"u8, value.Where);
        writer.WriteNumber("with"u8, value.With);
        writer.WriteNumber("yield"u8, value.Yield);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("abstract", Is.Byte)
            .Required("async", Is.Byte)
            .Required("await", Is.Byte)
            .Required("base", Is.Byte)
            .Required("checked", Is.Byte)
            .Required("class", Is.Byte)
            .Required("const", Is.Byte)
            .Required("default", Is.Byte)
            .Required("delete", Is.Byte)
            .Required("enum", Is.Byte)
            .Required("event", Is.Byte)
            .Required("export", Is.Byte)
            .Required("fn", Is.Byte)
            .Required("function", Is.Byte)
            .Required("global", Is.Byte)
            .Required("import", Is.Byte)
            .Required("init", Is.Byte)
            .Required("interface", Is.Byte)
            .Required("match", Is.Byte)
            .Required("namespace", Is.Byte)
            .Required("new", Is.Byte)
            .Required("null", Is.Byte)
            .Required("object", Is.Byte)
            .Required("operator", Is.Byte)
            .Required("params", Is.Byte)
            .Required("record", Is.Byte)
            .Required("required", Is.Byte)
            .Required("self", Is.Byte)
            .Required("string", Is.Byte)
            .Required("struct", Is.Byte)
            .Required("super", Is.Byte)
            .Required("this", Is.Byte)
            .Required("true", Is.Byte)
            .Required("try", Is.Byte)
            .Required("type", Is.Byte)
            .Required("typeof", Is.Byte)
            .Required("undefined", Is.Byte)
            .Required("union", Is.Byte)
            .Required("using", Is.Byte)
            .Required("var", Is.Byte)
            .Required("void", Is.Byte)
            .Required("where", Is.Byte)
            .Required("with", Is.Byte)
            .Required("yield", Is.Byte);

    /// <inheritdoc/>
    protected override Keywords ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Keywords value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
