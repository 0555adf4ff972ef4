using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary><c>MapsShownByChannelKey</c>; other values are kept.</summary>
[JsonConverter(typeof(MapsShownByChannelKeyConverter))]
public readonly record struct MapsShownByChannelKey
{
    private readonly string? value;

    /// <summary>A value, whether this version knows it or not.</summary>
    public MapsShownByChannelKey(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.value = value;
    }

    /// <summary><c>email</c>.</summary>
    public static MapsShownByChannelKey Email { get; } = new("email");

    /// <summary><c>textMessage</c>.</summary>
    public static MapsShownByChannelKey TextMessage { get; } = new("textMessage");

    /// <summary>The value on the wire.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Whether this version knows the value.</summary>
    public bool IsKnown => Value is "email" or "textMessage";

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static MapsShownByChannelKey Parse(string json) => MapsShownByChannelKeyConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static MapsShownByChannelKey Parse(ReadOnlySpan<byte> utf8Json) => MapsShownByChannelKeyConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => MapsShownByChannelKeyConverter.Instance.ToJson(this);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value;
}
