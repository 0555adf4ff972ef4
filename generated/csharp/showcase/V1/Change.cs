#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A change.</summary>
[JsonConverter(typeof(ChangeConverter))]
public abstract record Change
{
    private Change()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Change Parse(string json) => ChangeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Change Parse(ReadOnlySpan<byte> utf8Json) => ChangeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ChangeConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Added, TResult> added,
        Func<Replaced, TResult> replaced) => this switch
        {
            Added variant => added(variant),
            Replaced variant => replaced(variant),
            _ => throw new InvalidOperationException("not a variant of Change"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Added> added,
        Action<Replaced> replaced)
    {
        switch (this)
        {
            case Added variant:
                added(variant);
                break;
            case Replaced variant:
                replaced(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Change");
        }
    }

    /// <summary>Something was added. */ &lt;/summary&gt; """</summary>
    public sealed record Added : Change
    {
        /// <summary>What. */ &lt;/summary&gt; """</summary>
        public required string What { get; init; }

        /// <summary>Why, in the old way.</summary>
        [Obsolete("Deprecated: its documentation says what to use instead.")]
        public string? Why { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>Something was replaced; no longer written.</summary>
    [Obsolete("Deprecated: its documentation says what to use instead.")]
    public sealed record Replaced : Change
    {
        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }
}
