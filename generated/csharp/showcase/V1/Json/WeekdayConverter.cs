using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Weekday"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WeekdayConverter : WireConverter<Weekday>
{
    internal static readonly WeekdayConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public WeekdayConverter()
        : base("Weekday")
    {
    }

    internal static Weekday Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            11 when text.SequenceEqual("WORKING_DAY"u8) => Weekday.WorkingDay,
            8 when text.SequenceEqual("SATURDAY"u8) => Weekday.Saturday,
            6 when text.SequenceEqual("SUNDAY"u8) => Weekday.Sunday,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Weekday value) => writer.WriteStringValue(Text(value));

    internal static string Text(Weekday value) => value switch
    {
        Weekday.WorkingDay => "WORKING_DAY",
        Weekday.Saturday => "SATURDAY",
        Weekday.Sunday => "SUNDAY",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("WORKING_DAY", "SATURDAY", "SUNDAY")(json, at);

    /// <inheritdoc/>
    protected override Weekday ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Weekday value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
