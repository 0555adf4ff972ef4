using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>What was measured: adjacently tagged.</summary>
[JsonConverter(typeof(MeasurementConverter))]
public abstract record Measurement
{
    private Measurement()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Measurement Parse(string json) => MeasurementConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Measurement Parse(ReadOnlySpan<byte> utf8Json) => MeasurementConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => MeasurementConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<NothingVariant, TResult> nothingVariant,
        Func<Length, TResult> length,
        Func<BloodPressure, TResult> bloodPressure,
        Func<Wind, TResult> wind,
        Func<Account, TResult> account) => this switch
        {
            NothingVariant variant => nothingVariant(variant),
            Length variant => length(variant),
            BloodPressure variant => bloodPressure(variant),
            Wind variant => wind(variant),
            Account variant => account(variant),
            _ => throw new InvalidOperationException("not a variant of Measurement"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<NothingVariant> nothingVariant,
        Action<Length> length,
        Action<BloodPressure> bloodPressure,
        Action<Wind> wind,
        Action<Account> account)
    {
        switch (this)
        {
            case NothingVariant variant:
                nothingVariant(variant);
                break;
            case Length variant:
                length(variant);
                break;
            case BloodPressure variant:
                bloodPressure(variant);
                break;
            case Wind variant:
                wind(variant);
                break;
            case Account variant:
                account(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Measurement");
        }
    }

    /// <summary>A variant with the tag only.</summary>
    public sealed record NothingVariant : Measurement;

    /// <summary>A variant of a scalar, in metres.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Length(int Value) : Measurement;

    /// <summary>A variant of a tuple: systolic and diastolic.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record BloodPressure((ushort, ushort) Value) : Measurement;

    /// <summary>A variant with properties of its own.</summary>
    public sealed record Wind : Measurement
    {
        /// <summary>In metres a second.</summary>
        public required ushort Speed { get; init; }

        /// <summary>Where it comes from.</summary>
        public required string Direction { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A variant of a record with a name of its own.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Account(Transfer Value) : Measurement;
}
