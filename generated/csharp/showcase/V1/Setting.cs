using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A setting: untagged, and anything else is kept too.</summary>
[JsonConverter(typeof(SettingConverter))]
public abstract record Setting
{
    private Setting()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Setting Parse(string json) => SettingConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Setting Parse(ReadOnlySpan<byte> utf8Json) => SettingConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => SettingConverter.Instance.ToJson(this);

    /// <summary>On or off.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record SwitchVariant(bool Value) : Setting;

    /// <summary>A range.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Range(V1.Range Value) : Setting;

    /// <summary>A variant that this version does not know.</summary>
    /// <param name="Json">The whole value, as it was received.</param>
    public sealed record Unknown(AnyJson Json) : Setting;
}
