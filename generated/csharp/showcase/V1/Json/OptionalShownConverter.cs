using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="OptionalShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OptionalShownConverter : WireConverter<OptionalShown>
{
    internal static readonly OptionalShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OptionalShownConverter()
        : base("OptionalShown")
    {
    }

    internal static OptionalShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static OptionalShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? required = null;
        Omittable<string?> nullable = default;
        string? optional = null;
        Omittable<string?> optionalNullable = default;
        int? requiredNumber = null;
        Omittable<int?> nullableNumber = default;
        int? optionalNumber = null;
        Omittable<int?> optionalNullableNumber = default;
        Contact? requiredRecord = null;
        Omittable<Contact?> nullableRecord = default;
        Contact? optionalRecord = null;
        Omittable<Contact?> optionalNullableRecord = default;
        ValueList<byte>? requiredList = null;
        Omittable<ValueList<byte>?> nullableList = default;
        ValueList<byte>? optionalList = null;
        Omittable<ValueList<byte>?> optionalNullableList = default;
        Omittable<bool?> optionalNullableBoolean = default;
        ValueList<string?>? nullableItems = null;
        byte? withDefault = null;
        string? absentIsDefault = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("required"u8):
                    required = JsonReading.String(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("nullable"u8):
                    nullable = JsonReading.OrNull(ref reader, JsonReading.String);
                    break;
                case 8 when wireName.SequenceEqual("optional"u8):
                    optional = JsonReading.String(ref reader);
                    break;
                case 16 when wireName.SequenceEqual("optionalNullable"u8):
                    optionalNullable = JsonReading.OrNull(ref reader, JsonReading.String);
                    break;
                case 14 when wireName.SequenceEqual("requiredNumber"u8):
                    requiredNumber = JsonReading.Int32(ref reader);
                    break;
                case 14 when wireName.SequenceEqual("nullableNumber"u8):
                    nullableNumber = JsonReading.OrNullValue(ref reader, JsonReading.Int32);
                    break;
                case 14 when wireName.SequenceEqual("optionalNumber"u8):
                    optionalNumber = JsonReading.Int32(ref reader);
                    break;
                case 22 when wireName.SequenceEqual("optionalNullableNumber"u8):
                    optionalNullableNumber = JsonReading.OrNullValue(ref reader, JsonReading.Int32);
                    break;
                case 14 when wireName.SequenceEqual("requiredRecord"u8):
                    requiredRecord = ContactConverter.Read(ref reader);
                    break;
                case 14 when wireName.SequenceEqual("nullableRecord"u8):
                    nullableRecord = JsonReading.OrNull(ref reader, ContactConverter.Read);
                    break;
                case 14 when wireName.SequenceEqual("optionalRecord"u8):
                    optionalRecord = ContactConverter.Read(ref reader);
                    break;
                case 22 when wireName.SequenceEqual("optionalNullableRecord"u8):
                    optionalNullableRecord = JsonReading.OrNull(ref reader, ContactConverter.Read);
                    break;
                case 12 when wireName.SequenceEqual("requiredList"u8):
                    requiredList = JsonReading.List(ref reader, JsonReading.Byte);
                    break;
                case 12 when wireName.SequenceEqual("nullableList"u8):
                    nullableList = JsonReading.OrNull(ref reader, static (ref Utf8JsonReader reader) => JsonReading.List(ref reader, JsonReading.Byte));
                    break;
                case 12 when wireName.SequenceEqual("optionalList"u8):
                    optionalList = JsonReading.List(ref reader, JsonReading.Byte);
                    break;
                case 20 when wireName.SequenceEqual("optionalNullableList"u8):
                    optionalNullableList = JsonReading.OrNull(ref reader, static (ref Utf8JsonReader reader) => JsonReading.List(ref reader, JsonReading.Byte));
                    break;
                case 23 when wireName.SequenceEqual("optionalNullableBoolean"u8):
                    optionalNullableBoolean = JsonReading.OrNullValue(ref reader, JsonReading.Boolean);
                    break;
                case 13 when wireName.SequenceEqual("nullableItems"u8):
                    nullableItems = JsonReading.List(ref reader, static (ref Utf8JsonReader reader) => JsonReading.OrNull(ref reader, JsonReading.String));
                    break;
                case 11 when wireName.SequenceEqual("withDefault"u8):
                    withDefault = JsonReading.Byte(ref reader);
                    break;
                case 15 when wireName.SequenceEqual("absentIsDefault"u8):
                    absentIsDefault = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new OptionalShown
        {
            Required = JsonReading.Required(required),
            Nullable = JsonReading.Required(nullable),
            Optional = optional,
            OptionalNullable = optionalNullable,
            RequiredNumber = JsonReading.Required(requiredNumber),
            NullableNumber = JsonReading.Required(nullableNumber),
            OptionalNumber = optionalNumber,
            OptionalNullableNumber = optionalNullableNumber,
            RequiredRecord = JsonReading.Required(requiredRecord),
            NullableRecord = JsonReading.Required(nullableRecord),
            OptionalRecord = optionalRecord,
            OptionalNullableRecord = optionalNullableRecord,
            RequiredList = JsonReading.Required(requiredList),
            NullableList = JsonReading.Required(nullableList),
            OptionalList = optionalList,
            OptionalNullableList = optionalNullableList,
            OptionalNullableBoolean = optionalNullableBoolean,
            NullableItems = JsonReading.Required(nullableItems),
            WithDefault = JsonReading.Required(withDefault),
            AbsentIsDefault = absentIsDefault,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, OptionalShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, OptionalShown value)
    {
        writer.WriteString("required"u8, value.Required);
        writer.WritePropertyName("nullable"u8);
        JsonWriting.OrNull(writer, value.Nullable, static (writer, item) => writer.WriteStringValue(item));
        if (value.Optional is { } optional)
        {
            writer.WriteString("optional"u8, optional);
        }

        if (value.OptionalNullable.IsPresent)
        {
            writer.WritePropertyName("optionalNullable"u8);
            JsonWriting.OrNull(writer, value.OptionalNullable.Value, static (writer, item) => writer.WriteStringValue(item));
        }

        writer.WriteNumber("requiredNumber"u8, value.RequiredNumber);
        writer.WritePropertyName("nullableNumber"u8);
        JsonWriting.OrNullValue(writer, value.NullableNumber, static (writer, item) => writer.WriteNumberValue(item));
        if (value.OptionalNumber is { } optionalNumber)
        {
            writer.WriteNumber("optionalNumber"u8, optionalNumber);
        }

        if (value.OptionalNullableNumber.IsPresent)
        {
            writer.WritePropertyName("optionalNullableNumber"u8);
            JsonWriting.OrNullValue(writer, value.OptionalNullableNumber.Value, static (writer, item) => writer.WriteNumberValue(item));
        }

        writer.WritePropertyName("requiredRecord"u8);
        ContactConverter.Write(writer, value.RequiredRecord);
        writer.WritePropertyName("nullableRecord"u8);
        JsonWriting.OrNull(writer, value.NullableRecord, ContactConverter.Write);
        if (value.OptionalRecord is { } optionalRecord)
        {
            writer.WritePropertyName("optionalRecord"u8);
            ContactConverter.Write(writer, optionalRecord);
        }

        if (value.OptionalNullableRecord.IsPresent)
        {
            writer.WritePropertyName("optionalNullableRecord"u8);
            JsonWriting.OrNull(writer, value.OptionalNullableRecord.Value, ContactConverter.Write);
        }

        writer.WritePropertyName("requiredList"u8);
        JsonWriting.List(writer, value.RequiredList, static (writer, item) => writer.WriteNumberValue(item));
        writer.WritePropertyName("nullableList"u8);
        JsonWriting.OrNull(writer, value.NullableList, static (writer, item) => JsonWriting.List(writer, item, static (writer, item) => writer.WriteNumberValue(item)));
        if (value.OptionalList is { } optionalList)
        {
            writer.WritePropertyName("optionalList"u8);
            JsonWriting.List(writer, optionalList, static (writer, item) => writer.WriteNumberValue(item));
        }

        if (value.OptionalNullableList.IsPresent)
        {
            writer.WritePropertyName("optionalNullableList"u8);
            JsonWriting.OrNull(writer, value.OptionalNullableList.Value, static (writer, item) => JsonWriting.List(writer, item, static (writer, item) => writer.WriteNumberValue(item)));
        }

        if (value.OptionalNullableBoolean.IsPresent)
        {
            writer.WritePropertyName("optionalNullableBoolean"u8);
            JsonWriting.OrNullValue(writer, value.OptionalNullableBoolean.Value, static (writer, item) => writer.WriteBooleanValue(item));
        }

        writer.WritePropertyName("nullableItems"u8);
        JsonWriting.List(writer, value.NullableItems, static (writer, item) => JsonWriting.OrNull(writer, item, static (writer, item) => writer.WriteStringValue(item)));
        writer.WriteNumber("withDefault"u8, value.WithDefault);
        if (value.AbsentIsDefault is { } absentIsDefault)
        {
            writer.WriteString("absentIsDefault"u8, absentIsDefault);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("required", Is.String)
            .Required("nullable", Is.Nullable(Is.String))
            .Optional("optional", Is.String)
            .Optional("optionalNullable", Is.Nullable(Is.String))
            .Required("requiredNumber", Is.Int32)
            .Required("nullableNumber", Is.Nullable(Is.Int32))
            .Optional("optionalNumber", Is.Int32)
            .Optional("optionalNullableNumber", Is.Nullable(Is.Int32))
            .Required("requiredRecord", ContactConverter.Check)
            .Required("nullableRecord", Is.Nullable(ContactConverter.Check))
            .Optional("optionalRecord", ContactConverter.Check)
            .Optional("optionalNullableRecord", Is.Nullable(ContactConverter.Check))
            .Required("requiredList", Is.List(Is.Byte))
            .Required("nullableList", Is.Nullable(Is.List(Is.Byte)))
            .Optional("optionalList", Is.List(Is.Byte))
            .Optional("optionalNullableList", Is.Nullable(Is.List(Is.Byte)))
            .Optional("optionalNullableBoolean", Is.Nullable(Is.Boolean))
            .Required("nullableItems", Is.List(Is.Nullable(Is.String)))
            .Required("withDefault", Is.Byte)
            .Optional("absentIsDefault", Is.String);

    /// <inheritdoc/>
    protected override OptionalShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, OptionalShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
