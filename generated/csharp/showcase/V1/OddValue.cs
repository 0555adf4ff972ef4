using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Values that are no identifiers in any language.</summary>
[JsonConverter(typeof(OddValueConverter))]
public enum OddValue
{
    /// <summary>A hyphen.</summary>
    InProgress,

    /// <summary>A digit first.</summary>
    Value2nd,

    /// <summary>A number as text.</summary>
    Value42,

    /// <summary>A keyword of most languages.</summary>
    Null,

    /// <summary>A property of every object in JavaScript.</summary>
    Proto,

    /// <summary>No ASCII.</summary>
    ÆrligTalt,

    /// <summary>Quotes, and a backslash.</summary>
    Quoted,
}

/// <summary>Reads and writes <see cref="OddValue"/> alone.</summary>
public static class OddValueJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static OddValue Parse(string json) => OddValueConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this OddValue value) => OddValueConverter.Instance.ToJson(value);
}
