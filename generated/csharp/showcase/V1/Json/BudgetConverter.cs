using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Budget"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BudgetConverter : WireConverter<Budget>
{
    internal static readonly BudgetConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public BudgetConverter()
        : base("Budget")
    {
    }

    internal static Budget Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static Budget Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? first = null;
        var extra = default(Extra<Payment>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 5 when wireName.SequenceEqual("first"u8):
                    first = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, PaymentConverter.Read, tag);
                    break;
            }
        }

        return new Budget
        {
            First = JsonReading.Required(first),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Budget value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Budget value)
    {
        writer.WriteString("first"u8, value.First);
        JsonWriting.Extra(writer, value.ExtraProperties, PaymentConverter.Write);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("first", Is.String)
            .Typed(PaymentConverter.Check);

    /// <inheritdoc/>
    protected override Budget ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Budget value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
