using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Trading.Events.V1.Json;

/// <summary>Reads and writes <see cref="BusinessUnit"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BusinessUnitConverter : WireConverter<BusinessUnit>
{
    internal static readonly BusinessUnitConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public BusinessUnitConverter()
        : base("BusinessUnit")
    {
    }

    internal static BusinessUnit Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static BusinessUnit Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? id = null;
        string? name = null;
        string? parentId = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 2 when wireName.SequenceEqual("id"u8):
                    id = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("name"u8):
                    name = JsonReading.String(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("parentId"u8):
                    parentId = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new BusinessUnit
        {
            Id = JsonReading.Required(id),
            Name = JsonReading.Required(name),
            ParentId = parentId,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, BusinessUnit value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, BusinessUnit value)
    {
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("name"u8, value.Name);
        if (value.ParentId is { } parentId)
        {
            writer.WriteString("parentId"u8, parentId);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("id", Is.String)
            .Required("name", Is.String)
            .Optional("parentId", Is.String);

    /// <inheritdoc/>
    protected override BusinessUnit ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, BusinessUnit value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
