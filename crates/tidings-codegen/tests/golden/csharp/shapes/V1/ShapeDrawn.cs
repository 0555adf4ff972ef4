#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.Numerics;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary>
/// <para>
/// A shape was drawn.
/// </para>
/// <para>
/// Has <c>every</c> construct; hostile: &lt;/summary&gt; &amp; */ """ \u0000
///  #error
/// </para>
/// </summary>
/// <example>
/// <code>
/// {
///   "id": "123e4567-e89b-12d3-a456-426614174000",
///   "event": "drawn",
///   "source": "me",
///   "equals": true,
///   "shapeDrawn": null,
///   "odd \"key\"\\ \u2028": "\"\"\"\" \u0085",
///   "+1": 255,
///   "-1": 1,
///   "int8": -128,
///   "int64": -9223372036854775808,
///   "uint64": 18446744073709551615,
///   "int128": 1,
///   "uint128": 2,
///   "unbounded": 3,
///   "float": 1.5,
///   "double": 0.25,
///   "decimal": 100000.5,
///   "requiredNullable": null,
///   "requiredNullableInteger": null,
///   "optionalNullable": null,
///   "optionalNullableColour": "Red",
///   "any": {
///     "a": [
///       1,
///       null
///     ]
///   },
///   "optionalAny": null,
///   "list": [
///     "a",
///     "b"
/// …
/// </code>
/// </example>
[JsonConverter(typeof(ShapeDrawnConverter))]
public sealed record ShapeDrawn
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "shape:drawn";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "com.acme.shapes";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "shape:drawn";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<ShapeDrawn> Examples => ShapeDrawnExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static ShapeDrawn Example => ShapeDrawnExamples.All[0];

    /// <summary>Which one.</summary>
    /// <remarks>A UUID (RFC 9562).</remarks>
    public required string Id { get; init; }

    /// <summary>The property <c>event</c>.</summary>
    public string Event { get; } = "drawn";

    /// <summary>The property <c>source</c>.</summary>
    public required string SourceValue { get; init; }

    /// <summary>The property <c>equals</c>.</summary>
    [Obsolete("Deprecated: its documentation says what to use instead.")]
    public bool? EqualsValue { get; init; }

    /// <summary>The property <c>shapeDrawn</c>.</summary>
    public required JsonNull ShapeDrawnValue { get; init; }

    /// <summary>
    /// The property `odd "key"\
    /// `.
    /// </summary>
    /// <remarks>Where it is absent, <c>"\u0060x\u0060"</c> is meant.</remarks>
    public string? OddKey { get; init; }

    /// <summary>The property <c>+1</c>.</summary>
    public required byte Plus1 { get; init; }

    /// <summary>The property <c>-1</c>.</summary>
    public required int Minus1 { get; init; }

    /// <summary>The property <c>int8</c>.</summary>
    public required sbyte Int8Value { get; init; }

    /// <summary>The property <c>int64</c>.</summary>
    public required long Int64Value { get; init; }

    /// <summary>The property <c>uint64</c>.</summary>
    public required ulong Uint64Value { get; init; }

    /// <summary>The property <c>int128</c>.</summary>
    public required Int128 Int128 { get; init; }

    /// <summary>The property <c>uint128</c>.</summary>
    public required UInt128 Uint128 { get; init; }

    /// <summary>The property <c>unbounded</c>.</summary>
    public required BigInteger Unbounded { get; init; }

    /// <summary>The property <c>float</c>.</summary>
    public required double FloatValue { get; init; }

    /// <summary>The property <c>double</c>.</summary>
    public required double DoubleValue { get; init; }

    /// <summary>The property <c>decimal</c>.</summary>
    public required JsonNumber DecimalValue { get; init; }

    /// <summary>The property <c>requiredNullable</c>.</summary>
    public required string? RequiredNullable { get; init; }

    /// <summary>The property <c>requiredNullableInteger</c>.</summary>
    public required int? RequiredNullableInteger { get; init; }

    /// <summary>The property <c>optional</c>.</summary>
    public string? Optional { get; init; }

    /// <summary>The property <c>optionalNullable</c>.</summary>
    public Omittable<string?> OptionalNullable { get; init; }

    /// <summary>The property <c>optionalNullableColour</c>.</summary>
    public Omittable<Colour?> OptionalNullableColour { get; init; }

    /// <summary>The property <c>any</c>.</summary>
    public required AnyJson Any { get; init; }

    /// <summary>The property <c>optionalAny</c>.</summary>
    public AnyJson? OptionalAny { get; init; }

    /// <summary>The property <c>list</c>.</summary>
    public required ValueList<string> List { get; init; }

    /// <summary>The property <c>lists</c>.</summary>
    public required ValueList<ValueList<double?>> Lists { get; init; }

    /// <summary>The property <c>tuple</c>.</summary>
    public required (string, Colour) Tuple { get; init; }

    /// <summary>The property <c>tuples</c>.</summary>
    public required ValueList<(string, bool)> Tuples { get; init; }

    /// <summary>The property <c>map</c>.</summary>
    public required ValueDictionary<string, string?> Map { get; init; }

    /// <summary>The property <c>colours</c>.</summary>
    public required ValueDictionary<Colour, bool> Colours { get; init; }

    /// <summary>The property <c>moods</c>.</summary>
    public ValueDictionary<Mood, AnyJson>? Moods { get; init; }

    /// <summary>The property <c>names</c>.</summary>
    public ValueDictionary<Iban, Tree>? Names { get; init; }

    /// <summary>The property <c>colour</c>.</summary>
    public required Colour Colour { get; init; }

    /// <summary>The property <c>mood</c>.</summary>
    public required Mood Mood { get; init; }

    /// <summary>The property <c>priority</c>.</summary>
    public required Priority Priority { get; init; }

    /// <summary>The property <c>method</c>.</summary>
    public required Method Method { get; init; }

    /// <summary>The property <c>outcome</c>.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The property <c>shape</c>.</summary>
    public required Shape Shape { get; init; }

    /// <summary>The property <c>value</c>.</summary>
    public required ValueType Value { get; init; }

    /// <summary>The property <c>open</c>.</summary>
    public required Open Open { get; init; }

    /// <summary>The property <c>iban</c>.</summary>
    public required Iban Iban { get; init; }

    /// <summary>The property <c>optionalIban</c>.</summary>
    public Iban? OptionalIban { get; init; }

    /// <summary>The property <c>tree</c>.</summary>
    public required Tree Tree { get; init; }

    /// <summary>The property <c>type</c>.</summary>
    public required Type Type { get; init; }

    /// <summary>The property <c>closed</c>.</summary>
    public required Closed Closed { get; init; }

    /// <summary>The property <c>typed</c>.</summary>
    public required Typed Typed { get; init; }

    /// <summary>The property <c>nothing</c>.</summary>
    public required NothingType Nothing { get; init; }

    /// <summary>The property <c>old</c>.</summary>
    public Old? Old { get; init; }

    /// <summary>The property <c>class</c>.</summary>
    public string? Class { get; init; }

    /// <summary>The property <c>reader</c>.</summary>
    public string? Reader { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static ShapeDrawn Parse(string json) => ShapeDrawnConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static ShapeDrawn Parse(ReadOnlySpan<byte> utf8Json) => ShapeDrawnConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ShapeDrawnConverter.Instance.ToJson(this);
}
