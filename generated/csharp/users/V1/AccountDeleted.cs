using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Users.Events.V1.Json;

namespace Acme.Users.Events.V1;

/// <summary>A user account was deleted. Its username is not given to anybody else.</summary>
/// <example>
/// <code>
/// {
///   "username": "ada",
///   "reason": "requested"
/// }
/// </code>
/// </example>
[JsonConverter(typeof(AccountDeletedConverter))]
public sealed record AccountDeleted
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "User Account Deleted";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "user-service";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "User Account Deleted";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<AccountDeleted> Examples => AccountDeletedExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static AccountDeleted Example => AccountDeletedExamples.All[0];

    /// <summary>The name that the user signed in with.</summary>
    public required string Username { get; init; }

    /// <summary>Why the account was deleted.</summary>
    public required DeletionReason Reason { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static AccountDeleted Parse(string json) => AccountDeletedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static AccountDeleted Parse(ReadOnlySpan<byte> utf8Json) => AccountDeletedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => AccountDeletedConverter.Instance.ToJson(this);
}
