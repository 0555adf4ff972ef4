using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="MaybeAnswered"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MaybeAnsweredConverter : WireConverter<MaybeAnswered>
{
    internal static readonly MaybeAnsweredConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public MaybeAnsweredConverter()
        : base("MaybeAnswered")
    {
    }

    internal static MaybeAnswered Read(ref Utf8JsonReader reader)
    {
        var json = JsonReading.Peek(reader);
        if (At.Silent.Fits(json, AgreedConverter.Check))
        {
            return new MaybeAnswered.Agreed(AgreedConverter.Read(ref reader));
        }

        if (At.Silent.Fits(json, RefusedConverter.Check))
        {
            return new MaybeAnswered.Refused(RefusedConverter.Read(ref reader));
        }

        if (At.Silent.Fits(json, WithoutConverter.Check))
        {
            return new MaybeAnswered.Without(WithoutConverter.Read(ref reader));
        }

        throw JsonReading.Mismatch();
    }

    internal static void Write(Utf8JsonWriter writer, MaybeAnswered value)
    {
        switch (value)
        {
            case MaybeAnswered.Agreed variant:
                AgreedConverter.Write(writer, variant.Value);
                break;
            case MaybeAnswered.Refused variant:
                RefusedConverter.Write(writer, variant.Value);
                break;
            case MaybeAnswered.Without variant:
                WithoutConverter.Write(writer, variant.Value);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        if (!at.Fits(json, AgreedConverter.Check)
            && !at.Fits(json, RefusedConverter.Check)
            && !at.Fits(json, WithoutConverter.Check))
        {
            UnionCheck.None(json, at, "agreed", "refused", "Without");
        }
    }

    /// <inheritdoc/>
    protected override MaybeAnswered ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, MaybeAnswered value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
