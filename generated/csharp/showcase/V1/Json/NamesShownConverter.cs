using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="NamesShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NamesShownConverter : WireConverter<NamesShown>
{
    internal static readonly NamesShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public NamesShownConverter()
        : base("NamesShown")
    {
    }

    internal static NamesShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static NamesShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        Keywords? keywords = null;
        Members? members = null;
        OddNames? odd = null;
        AlikeNames? alike = null;
        ObjectType? objectValue = null;
        Promise? promise = null;
        ErrorType? result = null;
        Reserved? reserved = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("keywords"u8):
                    keywords = KeywordsConverter.Read(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("members"u8):
                    members = MembersConverter.Read(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("odd"u8):
                    odd = OddNamesConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("alike"u8):
                    alike = AlikeNamesConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("object"u8):
                    objectValue = ObjectTypeConverter.Read(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("promise"u8):
                    promise = PromiseConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("result"u8):
                    result = ErrorTypeConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("reserved"u8):
                    reserved = ReservedConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new NamesShown
        {
            Keywords = JsonReading.Required(keywords),
            Members = JsonReading.Required(members),
            Odd = JsonReading.Required(odd),
            Alike = JsonReading.Required(alike),
            ObjectValue = JsonReading.Required(objectValue),
            Promise = JsonReading.Required(promise),
            Result = JsonReading.Required(result),
            Reserved = JsonReading.Required(reserved),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, NamesShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, NamesShown value)
    {
        writer.WritePropertyName("keywords"u8);
        KeywordsConverter.Write(writer, value.Keywords);
        writer.WritePropertyName("members"u8);
        MembersConverter.Write(writer, value.Members);
        writer.WritePropertyName("odd"u8);
        OddNamesConverter.Write(writer, value.Odd);
        writer.WritePropertyName("alike"u8);
        AlikeNamesConverter.Write(writer, value.Alike);
        writer.WritePropertyName("object"u8);
        ObjectTypeConverter.Write(writer, value.ObjectValue);
        writer.WritePropertyName("promise"u8);
        PromiseConverter.Write(writer, value.Promise);
        writer.WritePropertyName("result"u8);
        ErrorTypeConverter.Write(writer, value.Result);
        writer.WritePropertyName("reserved"u8);
        ReservedConverter.Write(writer, value.Reserved);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("keywords", KeywordsConverter.Check)
            .Required("members", MembersConverter.Check)
            .Required("odd", OddNamesConverter.Check)
            .Required("alike", AlikeNamesConverter.Check)
            .Required("object", ObjectTypeConverter.Check)
            .Required("promise", PromiseConverter.Check)
            .Required("result", ErrorTypeConverter.Check)
            .Required("reserved", ReservedConverter.Check);

    /// <inheritdoc/>
    protected override NamesShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, NamesShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
