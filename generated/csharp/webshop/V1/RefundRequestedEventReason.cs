using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Webshop.Events.V1.Json;

namespace Acme.Webshop.Events.V1;

/// <summary><c>RefundRequestedEventReason</c>.</summary>
[JsonConverter(typeof(RefundRequestedEventReasonConverter))]
public enum RefundRequestedEventReason
{
    /// <summary><c>damaged</c>.</summary>
    Damaged,

    /// <summary><c>late</c>.</summary>
    Late,

    /// <summary><c>unwanted</c>.</summary>
    Unwanted,

    /// <summary><c>other</c>.</summary>
    Other,
}

/// <summary>Reads and writes <see cref="RefundRequestedEventReason"/> alone.</summary>
public static class RefundRequestedEventReasonJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static RefundRequestedEventReason Parse(string json) => RefundRequestedEventReasonConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this RefundRequestedEventReason value) => RefundRequestedEventReasonConverter.Instance.ToJson(value);
}
