using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Trading.Events.V1.Json;

namespace Acme.Trading.Events.V1;

/// <summary>An organisation got new business units.</summary>
/// <example>
/// <code>
/// {
///   "correlationId": "0d3b7c52-5f0f-4c0e-9a55-6a1d3c1b9e77",
///   "userId": "user-1042",
///   "organisationId": "org-77",
///   "businessUnits": [
///     {
///       "id": "unit-12",
///       "name": "Grain, north",
///       "parentId": "unit-1"
///     },
///     {
///       "id": "unit-1",
///       "name": "Grain"
///     }
///   ]
/// }
/// </code>
/// </example>
[JsonConverter(typeof(BusinessUnitsCreatedConverter))]
public sealed record BusinessUnitsCreated
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "BusinessUnitsCreated";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "trading";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "BusinessUnitsCreated";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<BusinessUnitsCreated> Examples => BusinessUnitsCreatedExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static BusinessUnitsCreated Example => BusinessUnitsCreatedExamples.All[0];

    /// <summary>Joins all events that one request led to.</summary>
    /// <remarks>A UUID (RFC 9562).</remarks>
    public required string CorrelationId { get; init; }

    /// <summary>The user who made the request.</summary>
    public required string UserId { get; init; }

    /// <summary>The organisation that the user acted for.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>The new business units, at least one.</summary>
    public required ValueList<BusinessUnit> BusinessUnits { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static BusinessUnitsCreated Parse(string json) => BusinessUnitsCreatedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static BusinessUnitsCreated Parse(ReadOnlySpan<byte> utf8Json) => BusinessUnitsCreatedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => BusinessUnitsCreatedConverter.Instance.ToJson(this);
}
