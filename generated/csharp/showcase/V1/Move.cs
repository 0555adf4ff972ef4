using System;
using System.Text.Json.Serialization;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>A move in a game: externally tagged.</summary>
[JsonConverter(typeof(MoveConverter))]
public abstract record Move
{
    private Move()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Move Parse(string json) => MoveConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Move Parse(ReadOnlySpan<byte> utf8Json) => MoveConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => MoveConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Pass, TResult> pass,
        Func<Forward, TResult> forward,
        Func<Jump, TResult> jump,
        Func<Unknown, TResult> unknown) => this switch
        {
            Pass variant => pass(variant),
            Forward variant => forward(variant),
            Jump variant => jump(variant),
            Unknown variant => unknown(variant),
            _ => throw new InvalidOperationException("not a variant of Move"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Pass> pass,
        Action<Forward> forward,
        Action<Jump> jump,
        Action<Unknown> unknown)
    {
        switch (this)
        {
            case Pass variant:
                pass(variant);
                break;
            case Forward variant:
                forward(variant);
                break;
            case Jump variant:
                jump(variant);
                break;
            case Unknown variant:
                unknown(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Move");
        }
    }

    /// <summary>Nothing is moved.</summary>
    public sealed record Pass : Move;

    /// <summary>As many steps.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Forward(byte Value) : Move;

    /// <summary>To a place.</summary>
    public sealed record Jump : Move
    {
        /// <summary>The place.</summary>
        public required string To { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A variant that this version does not know.</summary>
    /// <param name="Json">The whole value, as it was received.</param>
    public sealed record Unknown(AnyJson Json) : Move;
}
