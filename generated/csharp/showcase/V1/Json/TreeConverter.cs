using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Tree"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TreeConverter : WireConverter<Tree>
{
    internal static readonly TreeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TreeConverter()
        : base("Tree")
    {
    }

    internal static Tree Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Tree Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        int? value_ = null;
        ValueList<Tree>? children = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("value"u8):
                    value_ = JsonReading.Int32(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("children"u8):
                    children = JsonReading.List(ref reader, TreeConverter.Read);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new Tree
        {
            Value = JsonReading.Required(value_),
            Children = children,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Tree value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Tree value)
    {
        writer.WriteNumber("value"u8, value.Value);
        if (value.Children is { } children)
        {
            writer.WritePropertyName("children"u8);
            JsonWriting.List(writer, children, TreeConverter.Write);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("value", Is.Int32)
            .Optional("children", Is.List(TreeConverter.Check));

    /// <inheritdoc/>
    protected override Tree ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Tree value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
