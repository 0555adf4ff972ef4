using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary><c>ShapeDrawnDetail</c>.</summary>
/// <example>
/// <code>
/// {
///   "content": {
///     "id": "123e4567-e89b-12d3-a456-426614174000",
///     "event": "drawn",
///     "source": "me",
///     "shapeDrawn": null,
///     "+1": 255,
///     "-1": 1,
///     "int8": -128,
///     "int64": -9223372036854775808,
///     "uint64": 18446744073709551615,
///     "int128": 1,
///     "uint128": 2,
///     "unbounded": 3,
///     "float": 1.5,
///     "double": 0.25,
///     "decimal": 100000.5,
///     "requiredNullable": "x",
///     "requiredNullableInteger": 7,
///     "any": {
///       "a": [
///         1,
///         null
///       ]
///     },
///     "list": [
///       "a",
///       "b"
///     ],
///     "lists": [
///       [
///         1.5,
/// …
/// </code>
/// </example>
[JsonConverter(typeof(ShapeDrawnDetailConverter))]
public sealed record ShapeDrawnDetail
{
    /// <summary>Samples, for tests.</summary>
    public static ValueList<ShapeDrawnDetail> Examples => ShapeDrawnDetailExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static ShapeDrawnDetail Example => ShapeDrawnDetailExamples.All[0];

    /// <summary>The property <c>content</c>.</summary>
    public required ShapeDrawn Content { get; init; }

    /// <summary>The property <c>timestamp</c>.</summary>
    /// <remarks>A date with time and offset (RFC 3339).</remarks>
    public required string Timestamp { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static ShapeDrawnDetail Parse(string json) => ShapeDrawnDetailConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static ShapeDrawnDetail Parse(ReadOnlySpan<byte> utf8Json) => ShapeDrawnDetailConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ShapeDrawnDetailConverter.Instance.ToJson(this);
}
