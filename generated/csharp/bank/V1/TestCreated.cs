using System;
using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;
using Acme.Events;

namespace Acme.Bank.Events.V1;

/// <summary>A made-up person was registered. Sent to try a subscription out; nothing happened.</summary>
/// <example>
/// <code>
/// {
///   "firstName": "Ola",
///   "lastName": "Nordmann",
///   "age": 42,
///   "accountStatement": 100000,
///   "favoriteColor": "Red",
///   "registrationDate": "2023-07-04T08:05:58.330Z",
///   "address": {
///     "street": "Karl Johans gate 1",
///     "city": "Oslo"
///   }
/// }
/// </code>
/// </example>
[JsonConverter(typeof(TestCreatedConverter))]
public sealed record TestCreated
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "bank.test:created";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "com.24sevenoffice.banktransfer";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "bank.test:created";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<TestCreated> Examples => TestCreatedExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static TestCreated Example => TestCreatedExamples.All[0];

    /// <summary>The person's given name.</summary>
    public required string FirstName { get; init; }

    /// <summary>The person's family name.</summary>
    public required string LastName { get; init; }

    /// <summary>The person's age in whole years, where it is known.</summary>
    public byte? Age { get; init; }

    /// <summary>The balance of the person's account in NOK: a decimal number, which is not to be read as a binary one.</summary>
    public JsonNumber? AccountStatement { get; init; }

    /// <summary>The colour that the person likes best.</summary>
    public required Color FavoriteColor { get; init; }

    /// <summary>When the person was registered, in UTC with milliseconds.</summary>
    /// <remarks>A date with time and offset (RFC 3339).</remarks>
    public required string RegistrationDate { get; init; }

    /// <summary>Where the person lives, where it is known.</summary>
    public Address? Address { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static TestCreated Parse(string json) => TestCreatedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static TestCreated Parse(ReadOnlySpan<byte> utf8Json) => TestCreatedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TestCreatedConverter.Instance.ToJson(this);
}
