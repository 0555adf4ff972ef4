using System;
using System.Text.Json.Serialization;
using Acme.Entrypoint.Events.V1.Json;
using Acme.Events;

namespace Acme.Entrypoint.Events.V1;

/// <summary>Somebody was not let in.</summary>
/// <example>
/// <code>
/// {
///   "entrypointId": "entrypoint-31",
///   "method": {
///     "kind": "card",
///     "cardNumber": "0004-7731"
///   },
///   "reason": "unknown"
/// }
/// </code>
/// </example>
[JsonConverter(typeof(EntryDeniedConverter))]
public sealed record EntryDenied
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "entrypoint.entry:denied";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "entrypoint";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "entrypoint.entry:denied@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<EntryDenied> Examples => EntryDeniedExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static EntryDenied Example => EntryDeniedExamples.All[0];

    /// <summary>The door or gate.</summary>
    public required string EntrypointId { get; init; }

    /// <summary>What was tried.</summary>
    public required EntryMethod Method { get; init; }

    /// <summary>Why it did not open.</summary>
    public required DenialReason Reason { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static EntryDenied Parse(string json) => EntryDeniedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static EntryDenied Parse(ReadOnlySpan<byte> utf8Json) => EntryDeniedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => EntryDeniedConverter.Instance.ToJson(this);
}
