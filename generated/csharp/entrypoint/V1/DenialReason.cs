using System.Text.Json.Serialization;
using Acme.Entrypoint.Events.V1.Json;
using Acme.Events;

namespace Acme.Entrypoint.Events.V1;

/// <summary>Why somebody was not let in.</summary>
[JsonConverter(typeof(DenialReasonConverter))]
public enum DenialReason
{
    /// <summary>The card, the code or the telephone is not known.</summary>
    Unknown,

    /// <summary>It is known, and has run out.</summary>
    Expired,

    /// <summary>It is known, and not for this entrypoint.</summary>
    NotHere,

    /// <summary>It is known, and not for this hour.</summary>
    NotNow,
}

/// <summary>Reads and writes <see cref="DenialReason"/> alone.</summary>
public static class DenialReasonJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static DenialReason Parse(string json) => DenialReasonConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this DenialReason value) => DenialReasonConverter.Instance.ToJson(value);
}
