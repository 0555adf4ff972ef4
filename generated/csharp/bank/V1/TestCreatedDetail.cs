using System;
using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;
using Acme.Events;

namespace Acme.Bank.Events.V1;

/// <summary>What every event of the bank travels in.</summary>
/// <example>
/// <code>
/// {
///   "content": {
///     "firstName": "Ola",
///     "lastName": "Nordmann",
///     "age": 42,
///     "accountStatement": 100000,
///     "favoriteColor": "Red",
///     "registrationDate": "2023-07-04T08:05:58.330Z",
///     "address": {
///       "street": "Karl Johans gate 1",
///       "city": "Oslo"
///     }
///   },
///   "timestamp": "2023-07-04T08:05:58.330Z",
///   "metadata": {
///     "correlationId": "7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55",
///     "retries": 0
///   }
/// }
/// </code>
/// </example>
[JsonConverter(typeof(TestCreatedDetailConverter))]
public sealed record TestCreatedDetail
{
    /// <summary>Samples, for tests.</summary>
    public static ValueList<TestCreatedDetail> Examples => TestCreatedDetailExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static TestCreatedDetail Example => TestCreatedDetailExamples.All[0];

    /// <summary>What happened.</summary>
    public required TestCreated Content { get; init; }

    /// <summary>When it happened, in UTC with milliseconds.</summary>
    /// <remarks>A date with time and offset (RFC 3339).</remarks>
    public required string Timestamp { get; init; }

    /// <summary>What the sender adds for tracing. Readers must not depend on it.</summary>
    public required ValueDictionary<string, AnyJson> Metadata { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static TestCreatedDetail Parse(string json) => TestCreatedDetailConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static TestCreatedDetail Parse(ReadOnlySpan<byte> utf8Json) => TestCreatedDetailConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => TestCreatedDetailConverter.Instance.ToJson(this);
}
