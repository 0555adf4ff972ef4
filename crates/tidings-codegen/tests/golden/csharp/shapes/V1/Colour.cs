#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Shapes.Events.V1.Json;

namespace Acme.Shapes.Events.V1;

/// <summary>A colour.</summary>
[JsonConverter(typeof(ColourConverter))]
public enum Colour
{
    /// <summary>As a rose.</summary>
    Red,

    /// <summary><c>dark-green</c>.</summary>
    [Obsolete("Deprecated: its documentation says what to use instead.")]
    DarkGreen,

    /// <summary><c>2nd</c>.</summary>
    Value2nd,
}

/// <summary>Reads and writes <see cref="Colour"/> alone.</summary>
public static class ColourJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static Colour Parse(string json) => ColourConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this Colour value) => ColourConverter.Instance.ToJson(value);
}
