using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Live.Events.V1.Json;

namespace Acme.Live.Events.V1;

/// <summary>The number of users on a site changed. Its key on the bus is <c>send-event</c>.</summary>
/// <example>
/// <code>
/// {
///   "account": "acme",
///   "workspace": "master",
///   "liveUsers": 57,
///   "previousLiveUsers": 54,
///   "pages": [
///     {
///       "path": "/coffee/p",
///       "users": 31
///     },
///     {
///       "path": "/",
///       "users": 26
///     }
///   ],
///   "countedAt": "2024-11-29T20:15:00.000Z"
/// }
/// </code>
/// </example>
[JsonConverter(typeof(LiveUsersChangedConverter))]
public sealed record LiveUsersChanged
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "send-event";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "vtex.events-example";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "send-event";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<LiveUsersChanged> Examples => LiveUsersChangedExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static LiveUsersChanged Example => LiveUsersChangedExamples.All[0];

    /// <summary>The account that the site belongs to.</summary>
    public required string Account { get; init; }

    /// <summary>The workspace of the account.</summary>
    public required string Workspace { get; init; }

    /// <summary>How many users are on the site from now on.</summary>
    public required uint LiveUsers { get; init; }

    /// <summary>How many there were until now. Absent in the first event after a start.</summary>
    public uint? PreviousLiveUsers { get; init; }

    /// <summary>The pages with most users, most of them first. At most ten.</summary>
    public required ValueList<PageUsers> Pages { get; init; }

    /// <summary>When they were counted, in UTC with milliseconds.</summary>
    /// <remarks>A date with time and offset (RFC 3339).</remarks>
    public required string CountedAt { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static LiveUsersChanged Parse(string json) => LiveUsersChangedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static LiveUsersChanged Parse(ReadOnlySpan<byte> utf8Json) => LiveUsersChangedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => LiveUsersChangedConverter.Instance.ToJson(this);
}
