using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Currency"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CurrencyConverter : WireConverter<Currency>
{
    internal static readonly CurrencyConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public CurrencyConverter()
        : base("Currency")
    {
    }

    internal static Currency Read(ref Utf8JsonReader reader) => new(JsonReading.String(ref reader));

    internal static void Write(Utf8JsonWriter writer, Currency value) => writer.WriteStringValue(value.Value);

    internal static void Check(JsonElement json, At at) => Is.String(json, at);

    /// <inheritdoc/>
    protected override Currency ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Currency value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
