using System;
using System.Text.Json.Serialization;
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

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<SwitchVariant, TResult> switchVariant,
        Func<Range, TResult> range,
        Func<Unknown, TResult> unknown) => this switch
        {
            SwitchVariant variant => switchVariant(variant),
            Range variant => range(variant),
            Unknown variant => unknown(variant),
            _ => throw new InvalidOperationException("not a variant of Setting"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<SwitchVariant> switchVariant,
        Action<Range> range,
        Action<Unknown> unknown)
    {
        switch (this)
        {
            case SwitchVariant variant:
                switchVariant(variant);
                break;
            case Range variant:
                range(variant);
                break;
            case Unknown variant:
                unknown(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Setting");
        }
    }

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
