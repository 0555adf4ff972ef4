using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="UnionsShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionsShownConverter : WireConverter<UnionsShown>
{
    internal static readonly UnionsShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public UnionsShownConverter()
        : base("UnionsShown")
    {
    }

    internal static UnionsShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static UnionsShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        Shape? external = null;
        Payment? @internal = null;
        Measurement? adjacent = null;
        Identifier? untagged = null;
        ValueList<Payment>? list = null;
        ValueDictionary<string, Shape>? map = null;
        Omittable<Measurement?> nullable = default;
        Shape? optional = null;
        ValueList<Identifier>? identifiers = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("external"u8):
                    external = ShapeConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("internal"u8):
                    @internal = PaymentConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("adjacent"u8):
                    adjacent = MeasurementConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("untagged"u8):
                    untagged = IdentifierConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("list"u8):
                    list = JsonReading.List(ref reader, PaymentConverter.Read);
                    break;
                case 3 when wireName.SequenceEqual("map"u8):
                    map = JsonReading.Map(ref reader, JsonReading.String, ShapeConverter.Read);
                    break;
                case 8 when wireName.SequenceEqual("nullable"u8):
                    nullable = JsonReading.OrNull(ref reader, MeasurementConverter.Read);
                    break;
                case 8 when wireName.SequenceEqual("optional"u8):
                    optional = ShapeConverter.Read(ref reader);
                    break;
                case 11 when wireName.SequenceEqual("identifiers"u8):
                    identifiers = JsonReading.List(ref reader, IdentifierConverter.Read);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new UnionsShown
        {
            External = JsonReading.Required(external),
            Internal = JsonReading.Required(@internal),
            Adjacent = JsonReading.Required(adjacent),
            Untagged = JsonReading.Required(untagged),
            List = JsonReading.Required(list),
            Map = JsonReading.Required(map),
            Nullable = JsonReading.Required(nullable),
            Optional = optional,
            Identifiers = JsonReading.Required(identifiers),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, UnionsShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, UnionsShown value)
    {
        writer.WritePropertyName("external"u8);
        ShapeConverter.Write(writer, value.External);
        writer.WritePropertyName("internal"u8);
        PaymentConverter.Write(writer, value.Internal);
        writer.WritePropertyName("adjacent"u8);
        MeasurementConverter.Write(writer, value.Adjacent);
        writer.WritePropertyName("untagged"u8);
        IdentifierConverter.Write(writer, value.Untagged);
        writer.WritePropertyName("list"u8);
        JsonWriting.List(writer, value.List, PaymentConverter.Write);
        writer.WritePropertyName("map"u8);
        JsonWriting.Map(writer, value.Map, static key => key, ShapeConverter.Write);
        writer.WritePropertyName("nullable"u8);
        JsonWriting.OrNull(writer, value.Nullable, MeasurementConverter.Write);
        if (value.Optional is { } optional)
        {
            writer.WritePropertyName("optional"u8);
            ShapeConverter.Write(writer, optional);
        }

        writer.WritePropertyName("identifiers"u8);
        JsonWriting.List(writer, value.Identifiers, IdentifierConverter.Write);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("external", ShapeConverter.Check)
            .Required("internal", PaymentConverter.Check)
            .Required("adjacent", MeasurementConverter.Check)
            .Required("untagged", IdentifierConverter.Check)
            .Required("list", Is.List(PaymentConverter.Check))
            .Required("map", Is.Map(Is.String, ShapeConverter.Check))
            .Required("nullable", Is.Nullable(MeasurementConverter.Check))
            .Optional("optional", ShapeConverter.Check)
            .Required("identifiers", Is.List(IdentifierConverter.Check));

    /// <inheritdoc/>
    protected override UnionsShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, UnionsShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
