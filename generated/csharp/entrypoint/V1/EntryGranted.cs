using System;
using System.Text.Json.Serialization;
using Acme.Entrypoint.Events.V1.Json;
using Acme.Events;

namespace Acme.Entrypoint.Events.V1;

/// <summary>Somebody was let in.</summary>
/// <example>
/// <code>
/// {
///   "entrypointId": "entrypoint-31",
///   "method": {
///     "kind": "card",
///     "cardNumber": "0004-7731"
///   },
///   "unlockedSeconds": 5
/// }
/// </code>
/// </example>
[JsonConverter(typeof(EntryGrantedConverter))]
public sealed record EntryGranted
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "entrypoint.entry:granted";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "entrypoint";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "entrypoint.entry:granted@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<EntryGranted> Examples => EntryGrantedExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static EntryGranted Example => EntryGrantedExamples.All[0];

    /// <summary>The door or gate.</summary>
    public required string EntrypointId { get; init; }

    /// <summary>What opened it.</summary>
    public required EntryMethod Method { get; init; }

    /// <summary>For how many seconds it stayed unlocked.</summary>
    public required ushort UnlockedSeconds { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static EntryGranted Parse(string json) => EntryGrantedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static EntryGranted Parse(ReadOnlySpan<byte> utf8Json) => EntryGrantedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => EntryGrantedConverter.Instance.ToJson(this);
}
