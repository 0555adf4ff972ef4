using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="ErrorType"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorTypeConverter : WireConverter<ErrorType>
{
    internal static readonly ErrorTypeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ErrorTypeConverter()
        : base("Error")
    {
    }

    internal static ErrorType Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var unit = JsonReading.Text(ref reader);
            return unit.Length switch
            {
                4 when unit.SequenceEqual("None"u8) => new ErrorType.None(),
                _ => throw JsonReading.Mismatch(),
            };
        }

        var key = JsonReading.OnlyKey(ref reader);
        ErrorType known;
        switch (key.Length)
        {
            case 2 when key.SequenceEqual("Ok"u8):
                known = new ErrorType.Ok(JsonReading.Byte(ref reader));
                break;
            case 3 when key.SequenceEqual("Err"u8):
                known = new ErrorType.Err(JsonReading.String(ref reader));
                break;
            default:
                throw JsonReading.Mismatch();
        }

        JsonReading.EndObject(ref reader);
        return known;
    }

    internal static void Write(Utf8JsonWriter writer, ErrorType value)
    {
        switch (value)
        {
            case ErrorType.Ok variant:
                writer.WriteStartObject();
                writer.WritePropertyName("Ok"u8);
                writer.WriteNumberValue(variant.Value);
                writer.WriteEndObject();
                break;
            case ErrorType.Err variant:
                writer.WriteStartObject();
                writer.WritePropertyName("Err"u8);
                writer.WriteStringValue(variant.Value);
                writer.WriteEndObject();
                break;
            case ErrorType.None:
                writer.WriteStringValue("None"u8);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Key(json, at, ["None"], ["Ok", "Err", "None"]))
        {
            case "Ok":
                new RecordCheck(json, at).Required("Ok", Is.Byte);
                break;
            case "Err":
                new RecordCheck(json, at).Required("Err", Is.String);
                break;
            default:
                break;
        }
    }

    /// <inheritdoc/>
    protected override ErrorType ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, ErrorType value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
