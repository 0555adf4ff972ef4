using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Users.Events.V1.Json;

namespace Acme.Users.Events.V1;

/// <summary>What a user account says of its user was changed.</summary>
/// <example>
/// <code>
/// {
///   "username": "ada",
///   "email": "ada@example.com",
///   "displayName": "Ada Lovelace"
/// }
/// </code>
/// </example>
[JsonConverter(typeof(AccountUpdatedConverter))]
public sealed record AccountUpdated
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "User Account Updated";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "user-service";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "User Account Updated";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<AccountUpdated> Examples => AccountUpdatedExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static AccountUpdated Example => AccountUpdatedExamples.All[0];

    /// <summary>The name that the user signs in with.</summary>
    public required string Username { get; init; }

    /// <summary>The address that the user is reached at from now on.</summary>
    /// <remarks>A mail address.</remarks>
    public required string Email { get; init; }

    /// <summary>The name that others see from now on, or null where they see the username.</summary>
    public required string? DisplayName { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static AccountUpdated Parse(string json) => AccountUpdatedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static AccountUpdated Parse(ReadOnlySpan<byte> utf8Json) => AccountUpdatedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => AccountUpdatedConverter.Instance.ToJson(this);
}
