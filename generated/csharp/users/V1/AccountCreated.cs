using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Users.Events.V1.Json;

namespace Acme.Users.Events.V1;

/// <summary>A user account was created.</summary>
/// <example>
/// <code>
/// {
///   "username": "ada",
///   "email": "ada@example.com"
/// }
/// </code>
/// </example>
[JsonConverter(typeof(AccountCreatedConverter))]
public sealed record AccountCreated
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "User Account Created";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "user-service";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "User Account Created";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<AccountCreated> Examples => AccountCreatedExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static AccountCreated Example => AccountCreatedExamples.All[0];

    /// <summary>The name that the user signs in with. It never changes.</summary>
    public required string Username { get; init; }

    /// <summary>The address that the user is reached at.</summary>
    /// <remarks>A mail address.</remarks>
    public required string Email { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static AccountCreated Parse(string json) => AccountCreatedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static AccountCreated Parse(ReadOnlySpan<byte> utf8Json) => AccountCreatedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => AccountCreatedConverter.Instance.ToJson(this);
}
