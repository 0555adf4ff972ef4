using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="ValueValue"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueValueConverter : WireConverter<ValueValue>
{
    internal static readonly ValueValueConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ValueValueConverter()
        : base("ValueValue")
    {
    }

    internal static ValueValue Read(ref Utf8JsonReader reader)
    {
        return reader.TokenType switch
        {
            JsonTokenType.String => new ValueValue.Text(JsonReading.String(ref reader)),
            JsonTokenType.StartObject => new ValueValue.Wire(WireConverter.Read(ref reader)),
            JsonTokenType.False or JsonTokenType.True => new ValueValue.BooleanVariant(JsonReading.Boolean(ref reader)),
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, ValueValue value)
    {
        switch (value)
        {
            case ValueValue.Text variant:
                writer.WriteStringValue(variant.Value);
                break;
            case ValueValue.Wire variant:
                WireConverter.Write(writer, variant.Value);
                break;
            case ValueValue.BooleanVariant variant:
                writer.WriteBooleanValue(variant.Value);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        if (!at.Fits(json, Is.String)
            && !at.Fits(json, WireConverter.Check)
            && !at.Fits(json, Is.Boolean))
        {
            UnionCheck.None(json, at, "Text", "Wire", "Boolean");
        }
    }

    /// <inheritdoc/>
    protected override ValueValue ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, ValueValue value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
