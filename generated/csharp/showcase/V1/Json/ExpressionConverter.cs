using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Expression"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExpressionConverter : WireConverter<Expression>
{
    internal static readonly ExpressionConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ExpressionConverter()
        : base("Expression")
    {
    }

    internal static Expression Read(ref Utf8JsonReader reader)
    {
        var key = JsonReading.OnlyKey(ref reader);
        Expression known;
        switch (key.Length)
        {
            case 7 when key.SequenceEqual("literal"u8):
                known = new Expression.Literal(JsonReading.Int32(ref reader));
                break;
            case 8 when key.SequenceEqual("negative"u8):
                known = new Expression.Negative(ExpressionConverter.Read(ref reader));
                break;
            case 3 when key.SequenceEqual("sum"u8):
                known = new Expression.Sum(JsonReading.List(ref reader, ExpressionConverter.Read));
                break;
            case 8 when key.SequenceEqual("quotient"u8):
                known = ReadQuotient(ref reader);
                break;
            default:
                throw JsonReading.Mismatch();
        }

        JsonReading.EndObject(ref reader);
        return known;
    }

    internal static void Write(Utf8JsonWriter writer, Expression value)
    {
        switch (value)
        {
            case Expression.Literal variant:
                writer.WriteStartObject();
                writer.WritePropertyName("literal"u8);
                writer.WriteNumberValue(variant.Value);
                writer.WriteEndObject();
                break;
            case Expression.Negative variant:
                writer.WriteStartObject();
                writer.WritePropertyName("negative"u8);
                ExpressionConverter.Write(writer, variant.Value);
                writer.WriteEndObject();
                break;
            case Expression.Sum variant:
                writer.WriteStartObject();
                writer.WritePropertyName("sum"u8);
                JsonWriting.List(writer, variant.Value, ExpressionConverter.Write);
                writer.WriteEndObject();
                break;
            case Expression.Quotient variant:
                writer.WriteStartObject();
                writer.WritePropertyName("quotient"u8);
                writer.WriteStartObject();
                WriteQuotient(writer, variant);
                writer.WriteEndObject();
                writer.WriteEndObject();
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        switch (UnionCheck.Key(json, at, [], ["literal", "negative", "sum", "quotient"]))
        {
            case "literal":
                new RecordCheck(json, at).Required("literal", Is.Int32);
                break;
            case "negative":
                new RecordCheck(json, at).Required("negative", ExpressionConverter.Check);
                break;
            case "sum":
                new RecordCheck(json, at).Required("sum", Is.List(ExpressionConverter.Check));
                break;
            case "quotient":
                new RecordCheck(json, at).Required("quotient", static (json, at) => CheckQuotient(json, at, null));
                break;
            default:
                break;
        }
    }

    private static Expression.Quotient ReadQuotient(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        Expression? dividend = null;
        Expression? divisor = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("dividend"u8):
                    dividend = ExpressionConverter.Read(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("divisor"u8):
                    divisor = ExpressionConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any);
                    break;
            }
        }

        return new Expression.Quotient
        {
            Dividend = JsonReading.Required(dividend),
            Divisor = JsonReading.Required(divisor),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    private static void WriteQuotient(Utf8JsonWriter writer, Expression.Quotient value)
    {
        writer.WritePropertyName("dividend"u8);
        ExpressionConverter.Write(writer, value.Dividend);
        writer.WritePropertyName("divisor"u8);
        ExpressionConverter.Write(writer, value.Divisor);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    private static void CheckQuotient(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("dividend", ExpressionConverter.Check)
            .Required("divisor", ExpressionConverter.Check);

    /// <inheritdoc/>
    protected override Expression ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Expression value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
