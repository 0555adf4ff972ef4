using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="Iban"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IbanConverter : WireConverter<Iban>
{
    internal static readonly IbanConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public IbanConverter()
        : base("Iban")
    {
    }

    internal static Iban Read(ref Utf8JsonReader reader) => new(JsonReading.Matching(JsonReading.String(ref reader), "DFBEFAAwBBKAHCaABADCACDBBABDBABBABBBAB"));

    internal static void Write(Utf8JsonWriter writer, Iban value)
    {
        writer.WriteStringValue(value.Value);
    }

    internal static void Check(JsonElement json, At at) => Is.Matching(Is.String, "DFBEFAAwBBKAHCaABADCACDBBABDBABBABBBAB", "^[A-Z]{2}\\d+$")(json, at);

    /// <inheritdoc/>
    protected override Iban ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Iban value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
