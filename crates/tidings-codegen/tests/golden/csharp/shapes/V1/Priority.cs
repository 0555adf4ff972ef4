using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>Priority</c>.</summary>
[JsonConverter(typeof(PriorityConverter))]
public enum Priority
{
    /// <summary><c>1</c>.</summary>
    Value1 = 1,

    /// <summary><c>-2</c>.</summary>
    Minus2 = -2,

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
