using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Values that are keywords.</summary>
[JsonConverter(typeof(ReservedConverter))]
public enum Reserved
{
    /// <summary><c>class</c>.</summary>
    Class,

    /// <summary><c>default</c>.</summary>
    Default,

    /// <summary><c>new</c>.</summary>
    New,

    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary><c>self</c>.</summary>
    Self,

    /// <summary><c>true</c>.</summary>
    True,

    /// <summary><c>type</c>.</summary>
    Type,

    /// <summary><c>toString</c>.</summary>
    ToStringValue,

    /// <summary><c>constructor</c>.</summary>
    Constructor,

    /// <summary><c>equals</c>.</summary>
    EqualsValue,
}

/// <summary>Reads and writes <see cref="Reserved"/> alone.</summary>
public static class ReservedJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static Reserved Parse(string json) => ReservedConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this Reserved value) => ReservedConverter.Instance.ToJson(value);
}
