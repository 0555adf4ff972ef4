using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Users.Events.V1.Json;

namespace Acme.Users.Events.V1;

/// <summary>Why an account was deleted.</summary>
[JsonConverter(typeof(DeletionReasonConverter))]
public enum DeletionReason
{
    /// <summary>The user asked for it.</summary>
    Requested,

    /// <summary>Nobody signed in for two years.</summary>
    Inactive,

    /// <summary>The terms of use were broken.</summary>
    TermsBroken,
}

/// <summary>Reads and writes <see cref="DeletionReason"/> alone.</summary>
public static class DeletionReasonJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static DeletionReason Parse(string json) => DeletionReasonConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this DeletionReason value) => DeletionReasonConverter.Instance.ToJson(value);
}
