using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;
using Acme.Events;

namespace Acme.Bank.Events.V1;

/// <summary>A colour.</summary>
[JsonConverter(typeof(ColorConverter))]
public enum Color
{
    /// <summary>The colour of the post office.</summary>
    Red,

    /// <summary>The colour of the woods.</summary>
    Green,

    /// <summary>The colour of the sea.</summary>
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
