using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;
using Acme.Events;

namespace Acme.Bank.Events.V1;

/// <summary>The states of a transaction.</summary>
[JsonConverter(typeof(StatusTextConverter))]
public enum StatusText
{
    /// <summary>Registered, and waiting for approval.</summary>
    Created,

    /// <summary>Approved, and waiting to be sent to the bank.</summary>
    Approved,

    /// <summary>Sent to the bank.</summary>
    InProgress,

    /// <summary>Stopped before it was paid.</summary>
    Stopped,

    /// <summary>The bank has confirmed the payment.</summary>
    ConfirmedPaid,

    /// <summary>Entered in the books.</summary>
    Posted,
}

/// <summary>Reads and writes <see cref="StatusText"/> alone.</summary>
public static class StatusTextJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static StatusText Parse(string json) => StatusTextConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this StatusText value) => StatusTextConverter.Instance.ToJson(value);
}
