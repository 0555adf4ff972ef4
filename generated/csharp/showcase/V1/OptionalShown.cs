using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>The four combinations of optional and nullable were shown, and defaults.</summary>
/// <example>
/// <code>
/// {
///   "required": "there",
///   "nullable": "there",
///   "optional": "there",
///   "optionalNullable": "there",
///   "requiredNumber": 1,
///   "nullableNumber": 2,
///   "optionalNumber": 3,
///   "optionalNullableNumber": 4,
///   "requiredRecord": {
///     "email": "ola@example.com",
///     "phone": "+47 22 22 55 55"
///   },
///   "nullableRecord": {
///     "email": "ola@example.com",
///     "phone": "+47 22 22 55 55"
///   },
///   "optionalRecord": {
///     "email": "ola@example.com",
///     "phone": "+47 22 22 55 55"
///   },
///   "optionalNullableRecord": {
///     "email": "ola@example.com"
///   },
///   "requiredList": [
///     1
///   ],
///   "nullableList": [
///     2
///   ],
///   "optionalList": [
///     3
/// …
/// </code>
/// </example>
[JsonConverter(typeof(OptionalShownConverter))]
public sealed record OptionalShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.optional";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.optional@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<OptionalShown> Examples => OptionalShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static OptionalShown Example => OptionalShownExamples.All[0];

    /// <summary>Text that is always there.</summary>
    public required string Required { get; init; }

    /// <summary>Text that is always there, and may be <c>null</c>.</summary>
    public required string? Nullable { get; init; }

    /// <summary>Text that may be absent, and is never <c>null</c>.</summary>
    public string? Optional { get; init; }

    /// <summary>Text that may be absent or <c>null</c>, which are two things.</summary>
    public Omittable<string?> OptionalNullable { get; init; }

    /// <summary>A number that is always there.</summary>
    public required int RequiredNumber { get; init; }

    /// <summary>A number that is always there, and may be <c>null</c>.</summary>
    public required int? NullableNumber { get; init; }

    /// <summary>A number that may be absent.</summary>
    public int? OptionalNumber { get; init; }

    /// <summary>A number that may be absent or <c>null</c>.</summary>
    public Omittable<int?> OptionalNullableNumber { get; init; }

    /// <summary>A record that is always there.</summary>
    public required Contact RequiredRecord { get; init; }

    /// <summary>A record that is always there, and may be <c>null</c>.</summary>
    public required Contact? NullableRecord { get; init; }

    /// <summary>A record that may be absent.</summary>
    public Contact? OptionalRecord { get; init; }

    /// <summary>A record that may be absent or <c>null</c>.</summary>
    public Omittable<Contact?> OptionalNullableRecord { get; init; }

    /// <summary>A list that is always there.</summary>
    public required ValueList<byte> RequiredList { get; init; }

    /// <summary>A list that is always there, and may be <c>null</c>.</summary>
    public required ValueList<byte>? NullableList { get; init; }

    /// <summary>A list that is absent rather than empty.</summary>
    public ValueList<byte>? OptionalList { get; init; }

    /// <summary>A list that may be absent or <c>null</c>.</summary>
    public Omittable<ValueList<byte>?> OptionalNullableList { get; init; }

    /// <summary>A boolean that may be absent or <c>null</c>.</summary>
    public Omittable<bool?> OptionalNullableBoolean { get; init; }

    /// <summary>Items that may be <c>null</c>.</summary>
    public required ValueList<string?> NullableItems { get; init; }

    /// <summary>Always written; a reader of older documents may take 3.</summary>
    /// <remarks>Where it is absent, <c>3</c> is meant.</remarks>
    public required byte WithDefault { get; init; }

    /// <summary>Written unless it is <c>NOK</c>.</summary>
    public string? AbsentIsDefault { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static OptionalShown Parse(string json) => OptionalShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static OptionalShown Parse(ReadOnlySpan<byte> utf8Json) => OptionalShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => OptionalShownConverter.Instance.ToJson(this);
}
