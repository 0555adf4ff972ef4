using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>The only value.</summary>
[JsonConverter(typeof(OnlyConverter))]
public enum Only
{
    /// <summary>What else.</summary>
    This,
}

/// <summary>Reads and writes <see cref="Only"/> alone.</summary>
public static class OnlyJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static Only Parse(string json) => OnlyConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this Only value) => OnlyConverter.Instance.ToJson(value);
}
