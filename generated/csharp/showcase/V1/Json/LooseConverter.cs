using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Loose"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LooseConverter : WireConverter<Loose>
{
    internal static readonly LooseConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public LooseConverter()
        : base("Loose")
    {
    }

    internal static Loose Read(ref Utf8JsonReader reader)
    {
        var json = JsonReading.Peek(reader);
        if (At.Silent.Fits(json, Is.List(IdentifierConverter.Check)))
        {
            return new Loose.Identifiers(JsonReading.List(ref reader, IdentifierConverter.Read));
        }

        if (At.Silent.Fits(json, PaymentConverter.Check))
        {
            return new Loose.Payment(PaymentConverter.Read(ref reader));
        }

        if (At.Silent.Fits(json, WeekdayConverter.Check))
        {
            return new Loose.Weekday(WeekdayConverter.Read(ref reader));
        }

        if (At.Silent.Fits(json, TransferConverter.Check))
        {
            return new Loose.Transfer(TransferConverter.Read(ref reader));
        }

        throw JsonReading.Mismatch();
    }

    internal static void Write(Utf8JsonWriter writer, Loose value)
    {
        switch (value)
        {
            case Loose.Identifiers variant:
                JsonWriting.List(writer, variant.Value, IdentifierConverter.Write);
                break;
            case Loose.Payment variant:
                PaymentConverter.Write(writer, variant.Value);
                break;
            case Loose.Weekday variant:
                WeekdayConverter.Write(writer, variant.Value);
                break;
            case Loose.Transfer variant:
                TransferConverter.Write(writer, variant.Value);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        if (!at.Fits(json, Is.List(IdentifierConverter.Check))
            && !at.Fits(json, PaymentConverter.Check)
            && !at.Fits(json, WeekdayConverter.Check)
            && !at.Fits(json, TransferConverter.Check))
        {
            UnionCheck.None(json, at, "Identifiers", "Payment", "Weekday", "Transfer");
        }
    }

    /// <inheritdoc/>
    protected override Loose ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Loose value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
