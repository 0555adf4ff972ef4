using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Move"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MoveConverter : WireConverter<Move>
{
    internal static readonly MoveConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public MoveConverter()
        : base("Move")
    {
    }

    internal static Move Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var unit = JsonReading.Text(ref reader);
            return unit.Length switch
            {
                4 when unit.SequenceEqual("pass"u8) => new Move.Pass(),
                7 when unit.SequenceEqual("forward"u8) => throw JsonReading.Mismatch(),
                4 when unit.SequenceEqual("jump"u8) => throw JsonReading.Mismatch(),
                _ => new Move.Unknown(JsonReading.Any(ref reader)),
            };
        }

        var start = reader;
        var key = JsonReading.OnlyKey(ref reader);
        Move known;
        switch (key.Length)
        {
            case 4 when key.SequenceEqual("pass"u8):
                throw JsonReading.Mismatch();
            case 7 when key.SequenceEqual("forward"u8):
                known = new Move.Forward(JsonReading.Byte(ref reader));
                break;
            case 4 when key.SequenceEqual("jump"u8):
                known = ReadJump(ref reader);
                break;
            default:
                return new Move.Unknown(JsonReading.OnlyProperty(ref reader, start));
        }

        JsonReading.EndObject(ref reader);
        return known;
    }

    internal static void Write(Utf8JsonWriter writer, Move value)
    {
        switch (value)
        {
            case Move.Pass:
                writer.WriteStringValue("pass"u8);
                break;
            case Move.Forward variant:
                writer.WriteStartObject();
                writer.WritePropertyName("forward"u8);
                writer.WriteNumberValue(variant.Value);
                writer.WriteEndObject();
                break;
            case Move.Jump variant:
                writer.WriteStartObject();
                writer.WritePropertyName("jump"u8);
                writer.WriteStartObject();
                WriteJump(writer, variant);
                writer.WriteEndObject();
                writer.WriteEndObject();
                break;
            case Move.Unknown variant:
                JsonWriting.Any(writer, variant.Json);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.OpenKey(json, at, ["pass"], ["pass", "forward", "jump"]))
        {
            case "forward":
                new RecordCheck(json, at).Required("forward", Is.Byte);
                break;
            case "jump":
                new RecordCheck(json, at).Required("jump", static (json, at) => CheckJump(json, at, null));
                break;
            default:
                break;
        }
    }

    private static Move.Jump ReadJump(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        string? to = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 2 when wireName.SequenceEqual("to"u8):
                    to = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Move.Jump
        {
            To = JsonReading.Required(to),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteJump(Utf8JsonWriter writer, Move.Jump value)
    {
        writer.WriteString("to"u8, value.To);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckJump(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("to", Is.String);

    /// <inheritdoc/>
    protected override Move ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Move value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
