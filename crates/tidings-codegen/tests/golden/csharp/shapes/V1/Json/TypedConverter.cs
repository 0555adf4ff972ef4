using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="Typed"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TypedConverter : WireConverter<Typed>
{
    internal static readonly TypedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TypedConverter()
        : base("Typed")
    {
    }

    internal static Typed Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Typed Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? a = null;
        var extra = default(Extra<int>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 1 when wireName.SequenceEqual("a"u8):
                    a = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Int32, tag);
                    break;
            }
        }

        return new Typed
        {
            A = a,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Typed value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Typed value)
    {
        if (value.A is { } a)
        {
            writer.WriteString("a"u8, a);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, static (writer, item) => writer.WriteNumberValue(item));
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Optional("a", Is.String)
            .Typed(Is.Int32);

    /// <inheritdoc/>
    protected override Typed ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Typed value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
