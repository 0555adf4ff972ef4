using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>
/// <para>
/// Open unions were shown: a variant that a reader does not know is kept as it is.
/// </para>
/// <para>
/// A known variant is still held to its form. serde itself is laxer: it takes a known tag with a wrong body for
/// the open variant.
/// </para>
/// </summary>
/// <example>
/// <code>
/// {
///   "external": "pass",
///   "internal": {
///     "kind": "stop"
///   },
///   "adjacent": {
///     "t": "silent"
///   },
///   "untagged": true,
///   "list": [
///     {
///       "kind": "stop"
///     },
///     {
///       "kind": "sing",
///       "song": [
///         "la",
///         1.5,
///         null
///       ]
///     }
///   ],
///   "nullable": {
///     "kind": "wait",
///     "seconds": 3
///   },
///   "optional": {
///     "forward": 3
///   }
/// }
/// </code>
/// </example>
[JsonConverter(typeof(OpenUnionsShownConverter))]
public sealed record OpenUnionsShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.open-unions";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.open-unions@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<OpenUnionsShown> Examples => OpenUnionsShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static OpenUnionsShown Example => OpenUnionsShownExamples.All[0];

    /// <summary>Externally tagged.</summary>
    public required Move External { get; init; }

    /// <summary>Internally tagged.</summary>
    public required StepType Internal { get; init; }

    /// <summary>Adjacently tagged.</summary>
    public required Reading Adjacent { get; init; }

    /// <summary>Untagged.</summary>
    public required Setting Untagged { get; init; }

    /// <summary>Open unions in a list.</summary>
    public required ValueList<StepType> List { get; init; }

    /// <summary>An open union or <c>null</c>.</summary>
    public required StepType? Nullable { get; init; }

    /// <summary>An open union or absent.</summary>
    public Move? Optional { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static OpenUnionsShown Parse(string json) => OpenUnionsShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static OpenUnionsShown Parse(ReadOnlySpan<byte> utf8Json) => OpenUnionsShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => OpenUnionsShownConverter.Instance.ToJson(this);
}
