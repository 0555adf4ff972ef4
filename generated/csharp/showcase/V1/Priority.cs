using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>How urgent it is, as a number.</summary>
[JsonConverter(typeof(PriorityConverter))]
public enum Priority
{
    /// <summary><c>-1</c>.</summary>
    Minus1 = -1,

    /// <summary><c>0</c>.</summary>
    Value0 = 0,

    /// <summary><c>10</c>.</summary>
    Value10 = 10,
}

/// <summary>Reads and writes <see cref="Priority"/> alone.</summary>
public static class PriorityJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static Priority Parse(string json) => PriorityConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this Priority value) => PriorityConverter.Instance.ToJson(value);
}
