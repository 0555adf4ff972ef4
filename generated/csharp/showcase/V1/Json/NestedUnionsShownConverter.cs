using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="NestedUnionsShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NestedUnionsShownConverter : WireConverter<NestedUnionsShown>
{
    internal static readonly NestedUnionsShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public NestedUnionsShownConverter()
        : base("NestedUnionsShown")
    {
    }

    internal static NestedUnionsShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static NestedUnionsShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        AnyOfThem? external = null;
        Occasion? @internal = null;
        Wrapped? adjacent = null;
        Loose? untagged = null;
        Expression? expression = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("external"u8):
                    external = AnyOfThemConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("internal"u8):
                    @internal = OccasionConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("adjacent"u8):
                    adjacent = WrappedConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("untagged"u8):
                    untagged = LooseConverter.Read(ref reader);
                    break;
                case 10 when wireName.SequenceEqual("expression"u8):
                    expression = ExpressionConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new NestedUnionsShown
        {
            External = JsonReading.Required(external),
            Internal = JsonReading.Required(@internal),
            Adjacent = JsonReading.Required(adjacent),
            Untagged = JsonReading.Required(untagged),
            Expression = JsonReading.Required(expression),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, NestedUnionsShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, NestedUnionsShown value)
    {
        writer.WritePropertyName("external"u8);
        AnyOfThemConverter.Write(writer, value.External);
        writer.WritePropertyName("internal"u8);
        OccasionConverter.Write(writer, value.Internal);
        writer.WritePropertyName("adjacent"u8);
        WrappedConverter.Write(writer, value.Adjacent);
        writer.WritePropertyName("untagged"u8);
        LooseConverter.Write(writer, value.Untagged);
        writer.WritePropertyName("expression"u8);
        ExpressionConverter.Write(writer, value.Expression);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("external", AnyOfThemConverter.Check)
            .Required("internal", OccasionConverter.Check)
            .Required("adjacent", WrappedConverter.Check)
            .Required("untagged", LooseConverter.Check)
            .Required("expression", ExpressionConverter.Check);

    /// <inheritdoc/>
    protected override NestedUnionsShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, NestedUnionsShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
