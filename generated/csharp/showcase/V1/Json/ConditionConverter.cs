using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Condition"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConditionConverter : WireConverter<Condition>
{
    internal static readonly ConditionConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ConditionConverter()
        : base("Condition")
    {
    }

    internal static Condition Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var unit = JsonReading.Text(ref reader);
            return unit.Length switch
            {
                6 when unit.SequenceEqual("always"u8) => new Condition.Always(),
                _ => throw JsonReading.Mismatch(),
            };
        }

        var key = JsonReading.OnlyKey(ref reader);
        Condition known;
        switch (key.Length)
        {
            case 3 when key.SequenceEqual("has"u8):
                known = new Condition.Has(JsonReading.String(ref reader));
                break;
            case 3 when key.SequenceEqual("all"u8):
                known = new Condition.All(JsonReading.List(ref reader, ConditionConverter.Read));
                break;
            case 3 when key.SequenceEqual("not"u8):
                known = new Condition.NotVariant(ConditionConverter.Read(ref reader));
                break;
            case 7 when key.SequenceEqual("implies"u8):
                known = new Condition.Implies(JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, ConditionConverter.Read), JsonReading.Next(ref reader, ConditionConverter.Read))));
                break;
            default:
                throw JsonReading.Mismatch();
        }

        JsonReading.EndObject(ref reader);
        return known;
    }

    internal static void Write(Utf8JsonWriter writer, Condition value)
    {
        switch (value)
        {
            case Condition.Always:
                writer.WriteStringValue("always"u8);
                break;
            case Condition.Has variant:
                writer.WriteStartObject();
                writer.WritePropertyName("has"u8);
                writer.WriteStringValue(variant.Value);
                writer.WriteEndObject();
                break;
            case Condition.All variant:
                writer.WriteStartObject();
                writer.WritePropertyName("all"u8);
                JsonWriting.List(writer, variant.Value, ConditionConverter.Write);
                writer.WriteEndObject();
                break;
            case Condition.NotVariant variant:
                writer.WriteStartObject();
                writer.WritePropertyName("not"u8);
                ConditionConverter.Write(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case Condition.Implies variant:
                writer.WriteStartObject();
                writer.WritePropertyName("implies"u8);
                writer.WriteStartArray();
                ConditionConverter.Write(writer, variant.Value.Item1);
                ConditionConverter.Write(writer, variant.Value.Item2);
                writer.WriteEndArray();
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Key(json, at, ["always"], ["always", "has", "all", "not", "implies"]))
        {
            case "has":
                new RecordCheck(json, at).Required("has", Is.String);
                break;
            case "all":
                new RecordCheck(json, at).Required("all", Is.List(ConditionConverter.Check));
                break;
            case "not":
                new RecordCheck(json, at).Required("not", ConditionConverter.Check);
                break;
            case "implies":
                new RecordCheck(json, at).Required("implies", Is.Tuple(ConditionConverter.Check, ConditionConverter.Check));
                break;
            default:
                break;
        }
    }

    /// <inheritdoc/>
    protected override Condition ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Condition value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
