using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary><c>MapsShownBySideKey</c>.</summary>
[JsonConverter(typeof(MapsShownBySideKeyConverter))]
public enum MapsShownBySideKey
{
    /// <summary><c>leftHand</c>.</summary>
    LeftHand,

    /// <summary><c>rightHand</c>.</summary>
    RightHand,
}

/// <summary>Reads and writes <see cref="MapsShownBySideKey"/> alone.</summary>
public static class MapsShownBySideKeyJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static MapsShownBySideKey Parse(string json) => MapsShownBySideKeyConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this MapsShownBySideKey value) => MapsShownBySideKeyConverter.Instance.ToJson(value);
}
