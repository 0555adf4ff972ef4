using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>What a check gave, as a 64-bit number.</summary>
[JsonConverter(typeof(ChecksumConverter))]
public enum Checksum
{
    /// <summary><c>0</c>.</summary>
    Value0,

    /// <summary><c>9007199254740993</c>.</summary>
    Value9007199254740993,

    /// <summary><c>-9223372036854775808</c>.</summary>
    Minus9223372036854775808,
}

/// <summary>Reads and writes <see cref="Checksum"/> alone.</summary>
public static class ChecksumJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static Checksum Parse(string json) => ChecksumConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this Checksum value) => ChecksumConverter.Instance.ToJson(value);
}
