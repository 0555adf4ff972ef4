using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Addressed"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AddressedConverter : WireConverter<Addressed>
{
    internal static readonly AddressedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public AddressedConverter()
        : base("Addressed")
    {
    }

    internal static Addressed Read(ref Utf8JsonReader reader)
    {
        var json = JsonReading.Peek(reader);
        if (At.Silent.Fits(json, StreetConverter.Check))
        {
            return new Addressed.Street(StreetConverter.Read(ref reader));
        }

        if (At.Silent.Fits(json, PostBoxConverter.Check))
        {
            return new Addressed.PostBox(PostBoxConverter.Read(ref reader));
        }

        throw JsonReading.Mismatch();
    }

    internal static void Write(Utf8JsonWriter writer, Addressed value)
    {
        switch (value)
        {
            case Addressed.Street variant:
                StreetConverter.Write(writer, variant.Value);
                break;
            case Addressed.PostBox variant:
                PostBoxConverter.Write(writer, variant.Value);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        if (!at.Fits(json, StreetConverter.Check)
            && !at.Fits(json, PostBoxConverter.Check))
        {
            UnionCheck.None(json, at, "Street", "PostBox");
        }
    }

    /// <inheritdoc/>
    protected override Addressed ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Addressed value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
