using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>Type</c>.</summary>
[JsonConverter(typeof(TypeConverter))]
public enum Type
{
    /// <summary><c>a</c>.</summary>
    A,

    /// <summary><c>b</c>.</summary>
    B,
}

/// <summary>Reads and writes <see cref="Type"/> alone.</summary>
public static class TypeJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static Type Parse(string json) => TypeConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this Type value) => TypeConverter.Instance.ToJson(value);
}
