using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A day of the week.</summary>
[JsonConverter(typeof(WeekdayConverter))]
public enum Weekday
{
    /// <summary>A day of work.</summary>
    WorkingDay,

    /// <summary>The day before Sunday.</summary>
    Saturday,

    /// <summary>The day of rest.</summary>
    Sunday,
}

/// <summary>Reads and writes <see cref="Weekday"/> alone.</summary>
public static class WeekdayJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static Weekday Parse(string json) => WeekdayConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this Weekday value) => WeekdayConverter.Instance.ToJson(value);
}
