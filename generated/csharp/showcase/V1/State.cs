#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A state. */ &lt;/summary&gt; """</summary>
[JsonConverter(typeof(StateConverter))]
public enum State
{
    /// <summary>In use. */ &lt;/summary&gt; """</summary>
    Active,

    /// <summary>No longer written.</summary>
    [Obsolete("Deprecated: its documentation says what to use instead.")]
    Dormant,
}

/// <summary>Reads and writes <see cref="State"/> alone.</summary>
public static class StateJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static State Parse(string json) => StateConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this State value) => StateConverter.Instance.ToJson(value);
}
