using System;
using System.Text.Json.Serialization;
using Acme.Entrypoint.Events.V1.Json;
using Acme.Events;

namespace Acme.Entrypoint.Events.V1;

/// <summary>What every event travels in on the Kinesis stream.</summary>
/// <example>
/// <code>
/// {
///   "id": "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
///   "type": "entrypoint.entry:denied",
///   "timestamp": "2024-02-29T06:59:12.004Z",
///   "data": {
///     "entrypointId": "entrypoint-31",
///     "method": {
///       "kind": "card",
///       "cardNumber": "0004-7731"
///     },
///     "reason": "unknown"
///   },
///   "source": {
///     "userId": "user-1042",
///     "producerId": "door-controller",
///     "kinesisPartitionKey": "entrypoint-31"
///   }
/// }
/// </code>
/// </example>
[JsonConverter(typeof(EntryDeniedStreamRecordConverter))]
public sealed record EntryDeniedStreamRecord
{
    /// <summary>Samples, for tests.</summary>
    public static ValueList<EntryDeniedStreamRecord> Examples => EntryDeniedStreamRecordExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static EntryDeniedStreamRecord Example => EntryDeniedStreamRecordExamples.All[0];

    /// <summary>The record's UUID. The stream may deliver a record twice: readers know it by this.</summary>
    /// <remarks>A UUID (RFC 9562).</remarks>
    public required string Id { get; init; }

    /// <summary>The name of the event in <c>data</c>.</summary>
    public required string Type { get; init; }

    /// <summary>When it happened, in UTC with milliseconds.</summary>
    /// <remarks>A date with time and offset (RFC 3339).</remarks>
    public required string Timestamp { get; init; }

    /// <summary>What happened.</summary>
    public required EntryDenied Data { get; init; }

    /// <summary>Where the record comes from.</summary>
    public required RecordSource Source { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static EntryDeniedStreamRecord Parse(string json) => EntryDeniedStreamRecordConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static EntryDeniedStreamRecord Parse(ReadOnlySpan<byte> utf8Json) => EntryDeniedStreamRecordConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => EntryDeniedStreamRecordConverter.Instance.ToJson(this);
}
