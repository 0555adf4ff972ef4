#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;
using Acme.Events;

namespace Acme.Bank.Events.V1;

/// <summary>The state of a transaction.</summary>
[JsonConverter(typeof(StatusTextConverter))]
public enum StatusText
{
    /// <summary>It has been entered.</summary>
    Created,

    /// <summary>Somebody has approved it.</summary>
    Approved,

    /// <summary>The bank has it.</summary>
    InProgress,

    /// <summary>It was called back.</summary>
    [Obsolete("Deprecated: its documentation says what to use instead.")]
    Stopped,

    /// <summary>The bank says that it is paid.</summary>
    ConfirmedPaid,

    /// <summary>It is in the ledger.</summary>
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
