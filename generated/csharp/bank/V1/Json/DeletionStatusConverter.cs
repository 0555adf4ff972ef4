using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Bank.Events.V1.Json;

/// <summary>Reads and writes <see cref="DeletionStatus"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeletionStatusConverter : WireConverter<DeletionStatus>
{
    internal static readonly DeletionStatusConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public DeletionStatusConverter()
        : base("DeletionStatus")
    {
    }

    internal static DeletionStatus Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static DeletionStatus Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        DeletionState? @new = null;
        DeletionState? old = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 3 when wireName.SequenceEqual("new"u8):
                    @new = DeletionStateConverter.Read(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("old"u8):
                    old = DeletionStateConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new DeletionStatus
        {
            New = JsonReading.Required(@new),
            Old = JsonReading.Required(old),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, DeletionStatus value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, DeletionStatus value)
    {
        writer.WritePropertyName("new"u8);
        DeletionStateConverter.Write(writer, value.New);
        writer.WritePropertyName("old"u8);
        DeletionStateConverter.Write(writer, value.Old);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("new", DeletionStateConverter.Check)
            .Required("old", DeletionStateConverter.Check);

    /// <inheritdoc/>
    protected override DeletionStatus ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, DeletionStatus value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
