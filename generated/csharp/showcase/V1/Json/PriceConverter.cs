using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Price"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PriceConverter : WireConverter<Price>
{
    internal static readonly PriceConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public PriceConverter()
        : base("Price")
    {
    }

    internal static Price Read(ref Utf8JsonReader reader) => new(JsonReading.MultipleOf(ref reader, JsonReading.Within(JsonReading.Decimal(ref reader), atLeast: -0.99m), "0.01"));

    internal static void Write(Utf8JsonWriter writer, Price value)
    {
        JsonWriting.Number(writer, value.Value);
    }

    internal static void Check(JsonElement json, At at) => Is.MultipleOf(Is.Within(Is.Decimal, "of at least -0.99", atLeast: -0.99m), "0.01")(json, at);

    /// <inheritdoc/>
    protected override Price ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Price value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
