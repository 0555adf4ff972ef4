using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>What came of it; called <c>Error</c> on the wire.</summary>
[JsonConverter(typeof(ErrorTypeConverter))]
public abstract record ErrorType
{
    private ErrorType()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static ErrorType Parse(string json) => ErrorTypeConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static ErrorType Parse(ReadOnlySpan<byte> utf8Json) => ErrorTypeConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ErrorTypeConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<Ok, TResult> ok,
        Func<Err, TResult> err,
        Func<None, TResult> none) => this switch
        {
            Ok variant => ok(variant),
            Err variant => err(variant),
            None variant => none(variant),
            _ => throw new InvalidOperationException("not a variant of ErrorType"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<Ok> ok,
        Action<Err> err,
        Action<None> none)
    {
        switch (this)
        {
            case Ok variant:
                ok(variant);
                break;
            case Err variant:
                err(variant);
                break;
            case None variant:
                none(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of ErrorType");
        }
    }

    /// <summary>It went well.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Ok(byte Value) : ErrorType;

    /// <summary>It did not.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Err(string Value) : ErrorType;

    /// <summary>Nothing came of it.</summary>
    public sealed record None : ErrorType;
}
