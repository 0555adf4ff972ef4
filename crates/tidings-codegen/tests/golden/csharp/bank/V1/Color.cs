using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;
using Acme.Events;

namespace Acme.Bank.Events.V1;

/// <summary><c>Color</c>.</summary>
[JsonConverter(typeof(ColorConverter))]
public enum Color
{
    /// <summary><c>Red</c>.</summary>
    Red,

    /// <summary><c>Green</c>.</summary>
    Green,

    /// <summary><c>Blue</c>.</summary>
    Blue,
}

/// <summary>Reads and writes <see cref="Color"/> alone.</summary>
public static class ColorJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static Color Parse(string json) => ColorConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this Color value) => ColorConverter.Instance.ToJson(value);
}
