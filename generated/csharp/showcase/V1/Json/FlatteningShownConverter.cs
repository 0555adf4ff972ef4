using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="FlatteningShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlatteningShownConverter : WireConverter<FlatteningShown>
{
    internal static readonly FlatteningShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public FlatteningShownConverter()
        : base("FlatteningShown")
    {
    }

    internal static FlatteningShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static FlatteningShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? correlationId = null;
        string? sender = null;
        Deep? deep = null;
        MaybeSigned? maybe = null;
        Counted? counted = null;
        Budget? budget = null;
        Extended? extended = null;
        Paid? paid = null;
        Valued? valued = null;
        Addressed? addressed = null;
        Drawn? drawn = null;
        MaybeAnswered? maybeAnswered = null;
        Closed? closed = null;
        Stage? withinVariant = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 13 when wireName.SequenceEqual("correlationId"u8):
                    correlationId = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("sender"u8):
                    sender = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("deep"u8):
                    deep = DeepConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("maybe"u8):
                    maybe = MaybeSignedConverter.Read(ref reader);
                    break;
                case 7 when wireName.SequenceEqual("counted"u8):
                    counted = CountedConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("budget"u8):
                    budget = BudgetConverter.Read(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("extended"u8):
                    extended = ExtendedConverter.Read(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("paid"u8):
                    paid = PaidConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("valued"u8):
                    valued = ValuedConverter.Read(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("addressed"u8):
                    addressed = AddressedConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("drawn"u8):
                    drawn = DrawnConverter.Read(ref reader);
                    break;
                case 13 when wireName.SequenceEqual("maybeAnswered"u8):
                    maybeAnswered = MaybeAnsweredConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("closed"u8):
                    closed = ClosedConverter.Read(ref reader);
                    break;
                case 13 when wireName.SequenceEqual("withinVariant"u8):
                    withinVariant = StageConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new FlatteningShown
        {
            CorrelationId = JsonReading.Required(correlationId),
            Sender = sender,
            Deep = JsonReading.Required(deep),
            Maybe = JsonReading.Required(maybe),
            Counted = JsonReading.Required(counted),
            Budget = JsonReading.Required(budget),
            Extended = JsonReading.Required(extended),
            Paid = JsonReading.Required(paid),
            Valued = JsonReading.Required(valued),
            Addressed = JsonReading.Required(addressed),
            Drawn = JsonReading.Required(drawn),
            MaybeAnswered = JsonReading.Required(maybeAnswered),
            Closed = JsonReading.Required(closed),
            WithinVariant = JsonReading.Required(withinVariant),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, FlatteningShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, FlatteningShown value)
    {
        writer.WriteString("correlationId"u8, value.CorrelationId);
        if (value.Sender is { } sender)
        {
            writer.WriteString("sender"u8, sender);
        }

        writer.WritePropertyName("deep"u8);
        DeepConverter.Write(writer, value.Deep);
        writer.WritePropertyName("maybe"u8);
        MaybeSignedConverter.Write(writer, value.Maybe);
        writer.WritePropertyName("counted"u8);
        CountedConverter.Write(writer, value.Counted);
        writer.WritePropertyName("budget"u8);
        BudgetConverter.Write(writer, value.Budget);
        writer.WritePropertyName("extended"u8);
        ExtendedConverter.Write(writer, value.Extended);
        writer.WritePropertyName("paid"u8);
        PaidConverter.Write(writer, value.Paid);
        writer.WritePropertyName("valued"u8);
        ValuedConverter.Write(writer, value.Valued);
        writer.WritePropertyName("addressed"u8);
        AddressedConverter.Write(writer, value.Addressed);
        writer.WritePropertyName("drawn"u8);
        DrawnConverter.Write(writer, value.Drawn);
        writer.WritePropertyName("maybeAnswered"u8);
        MaybeAnsweredConverter.Write(writer, value.MaybeAnswered);
        writer.WritePropertyName("closed"u8);
        ClosedConverter.Write(writer, value.Closed);
        writer.WritePropertyName("withinVariant"u8);
        StageConverter.Write(writer, value.WithinVariant);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("correlationId", Is.String)
            .Optional("sender", Is.String)
            .Required("deep", DeepConverter.Check)
            .Required("maybe", MaybeSignedConverter.Check)
            .Required("counted", CountedConverter.Check)
            .Required("budget", BudgetConverter.Check)
            .Required("extended", ExtendedConverter.Check)
            .Required("paid", PaidConverter.Check)
            .Required("valued", ValuedConverter.Check)
            .Required("addressed", AddressedConverter.Check)
            .Required("drawn", DrawnConverter.Check)
            .Required("maybeAnswered", MaybeAnsweredConverter.Check)
            .Required("closed", ClosedConverter.Check)
            .Required("withinVariant", StageConverter.Check);

    /// <inheritdoc/>
    protected override FlatteningShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, FlatteningShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
