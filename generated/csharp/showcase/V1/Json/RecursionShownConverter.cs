using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="RecursionShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecursionShownConverter : WireConverter<RecursionShown>
{
    internal static readonly RecursionShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public RecursionShownConverter()
        : base("RecursionShown")
    {
    }

    internal static RecursionShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static RecursionShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        RecursionShown? previous = null;
        Tree? tree = null;
        Chain? chain = null;
        Index? index = null;
        Folder? folder = null;
        Condition? condition = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("previous"u8):
                    previous = RecursionShownConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("tree"u8):
                    tree = TreeConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("chain"u8):
                    chain = ChainConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("index"u8):
                    index = IndexConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("folder"u8):
                    folder = FolderConverter.Read(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("condition"u8):
                    condition = ConditionConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new RecursionShown
        {
            Previous = previous,
            Tree = JsonReading.Required(tree),
            Chain = JsonReading.Required(chain),
            Index = JsonReading.Required(index),
            Folder = JsonReading.Required(folder),
            Condition = JsonReading.Required(condition),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, RecursionShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, RecursionShown value)
    {
        if (value.Previous is { } previous)
        {
            writer.WritePropertyName("previous"u8);
            RecursionShownConverter.Write(writer, previous);
        }

        writer.WritePropertyName("tree"u8);
        TreeConverter.Write(writer, value.Tree);
        writer.WritePropertyName("chain"u8);
        ChainConverter.Write(writer, value.Chain);
        writer.WritePropertyName("index"u8);
        IndexConverter.Write(writer, value.Index);
        writer.WritePropertyName("folder"u8);
        FolderConverter.Write(writer, value.Folder);
        writer.WritePropertyName("condition"u8);
        ConditionConverter.Write(writer, value.Condition);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Optional("previous", RecursionShownConverter.Check)
            .Required("tree", TreeConverter.Check)
            .Required("chain", ChainConverter.Check)
            .Required("index", IndexConverter.Check)
            .Required("folder", FolderConverter.Check)
            .Required("condition", ConditionConverter.Check);

    /// <inheritdoc/>
    protected override RecursionShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, RecursionShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
