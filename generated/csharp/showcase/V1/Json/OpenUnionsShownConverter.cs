using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="OpenUnionsShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenUnionsShownConverter : WireConverter<OpenUnionsShown>
{
    internal static readonly OpenUnionsShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OpenUnionsShownConverter()
        : base("OpenUnionsShown")
    {
    }

    internal static OpenUnionsShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static OpenUnionsShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        Move? external = null;
        StepType? @internal = null;
        Reading? adjacent = null;
        Setting? untagged = null;
        ValueList<StepType>? list = null;
        Omittable<StepType?> nullable = default;
        Move? optional = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("external"u8):
                    external = MoveConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("internal"u8):
                    @internal = StepTypeConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("adjacent"u8):
                    adjacent = ReadingConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("untagged"u8):
                    untagged = SettingConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("list"u8):
                    list = JsonReading.List(ref reader, StepTypeConverter.Read);
                    break;
                case 8 when wireName.SequenceEqual("nullable"u8):
                    nullable = JsonReading.OrNull(ref reader, StepTypeConverter.Read);
                    break;
                case 8 when wireName.SequenceEqual("optional"u8):
                    optional = MoveConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new OpenUnionsShown
        {
            External = JsonReading.Required(external),
            Internal = JsonReading.Required(@internal),
            Adjacent = JsonReading.Required(adjacent),
            Untagged = JsonReading.Required(untagged),
            List = JsonReading.Required(list),
            Nullable = JsonReading.Required(nullable),
            Optional = optional,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, OpenUnionsShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, OpenUnionsShown value)
    {
        writer.WritePropertyName("external"u8);
        MoveConverter.Write(writer, value.External);
        writer.WritePropertyName("internal"u8);
        StepTypeConverter.Write(writer, value.Internal);
        writer.WritePropertyName("adjacent"u8);
        ReadingConverter.Write(writer, value.Adjacent);
        writer.WritePropertyName("untagged"u8);
        SettingConverter.Write(writer, value.Untagged);
        writer.WritePropertyName("list"u8);
        JsonWriting.List(writer, value.List, StepTypeConverter.Write);
        writer.WritePropertyName("nullable"u8);
        JsonWriting.OrNull(writer, value.Nullable, StepTypeConverter.Write);
        if (value.Optional is { } optional)
        {
            writer.WritePropertyName("optional"u8);
            MoveConverter.Write(writer, optional);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("external", MoveConverter.Check)
            .Required("internal", StepTypeConverter.Check)
            .Required("adjacent", ReadingConverter.Check)
            .Required("untagged", SettingConverter.Check)
            .Required("list", Is.List(StepTypeConverter.Check))
            .Required("nullable", Is.Nullable(StepTypeConverter.Check))
            .Optional("optional", MoveConverter.Check);

    /// <inheritdoc/>
    protected override OpenUnionsShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, OpenUnionsShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
