using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Something with an address of either form.</summary>
[JsonConverter(typeof(AddressedConverter))]
public abstract record Addressed
{
    private Addressed()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Addressed Parse(string json) => AddressedConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Addressed Parse(ReadOnlySpan<byte> utf8Json) => AddressedConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => AddressedConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Street, TResult> street,
        Func<PostBox, TResult> postBox) => this switch
        {
            Street variant => street(variant),
            PostBox variant => postBox(variant),
            _ => throw new InvalidOperationException("not a variant of Addressed"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Street> street,
        Action<PostBox> postBox)
    {
        switch (this)
        {
            case Street variant:
                street(variant);
                break;
            case PostBox variant:
                postBox(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Addressed");
        }
    }

    /// <summary>A house.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Street(V1.Street Value) : Addressed;

    /// <summary>A box in a post office.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record PostBox(V1.PostBox Value) : Addressed;
}
