using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Entrypoint.Events.V1.Json;

/// <summary>Reads and writes <see cref="EntryDenied"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryDeniedConverter : WireConverter<EntryDenied>
{
    internal static readonly EntryDeniedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public EntryDeniedConverter()
        : base("EntryDenied")
    {
    }

    internal static EntryDenied Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static EntryDenied Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? entrypointId = null;
        EntryMethod? method = null;
        DenialReason? reason = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 12 when wireName.SequenceEqual("entrypointId"u8):
                    entrypointId = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("method"u8):
                    method = EntryMethodConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("reason"u8):
                    reason = DenialReasonConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new EntryDenied
        {
            EntrypointId = JsonReading.Required(entrypointId),
            Method = JsonReading.Required(method),
            Reason = JsonReading.Required(reason),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, EntryDenied value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, EntryDenied value)
    {
        writer.WriteString("entrypointId"u8, value.EntrypointId);
        writer.WritePropertyName("method"u8);
        EntryMethodConverter.Write(writer, value.Method);
        writer.WritePropertyName("reason"u8);
        DenialReasonConverter.Write(writer, value.Reason);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("entrypointId", Is.String)
            .Required("method", EntryMethodConverter.Check)
            .Required("reason", DenialReasonConverter.Check);

    /// <inheritdoc/>
    protected override EntryDenied ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, EntryDenied value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
