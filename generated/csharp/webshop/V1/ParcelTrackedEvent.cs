using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Webshop.Events.V1.Json;

namespace Acme.Webshop.Events.V1;

/// <summary><c>ParcelTrackedEvent</c>.</summary>
/// <example>
/// <code>
/// {
///   "parcel": "NO370000112233",
///   "at": "2026-03-16T06:10:00+01:00",
///   "place": {
///     "city": "Oslo",
///     "country": "NO"
///   },
///   "weight": 2.4
/// }
/// </code>
/// </example>
[JsonConverter(typeof(ParcelTrackedEventConverter))]
public sealed record ParcelTrackedEvent
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "parcel-tracked";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "com.example.webshop";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "parcel-tracked@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<ParcelTrackedEvent> Examples => ParcelTrackedEventExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static ParcelTrackedEvent Example => ParcelTrackedEventExamples.All[0];

    /// <summary>The property <c>parcel</c>.</summary>
    public required string Parcel { get; init; }

    /// <summary>The property <c>at</c>.</summary>
    /// <remarks>A date with time and offset (RFC 3339).</remarks>
    public required string At { get; init; }

    /// <summary>The property <c>place</c>.</summary>
    public required ParcelTrackedEventPlace Place { get; init; }

    /// <summary>The property <c>weight</c>.</summary>
    public required double Weight { get; init; }

    /// <summary>The property <c>signedBy</c>.</summary>
    public string? SignedBy { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static ParcelTrackedEvent Parse(string json) => ParcelTrackedEventConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static ParcelTrackedEvent Parse(ReadOnlySpan<byte> utf8Json) => ParcelTrackedEventConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ParcelTrackedEventConverter.Instance.ToJson(this);
}
