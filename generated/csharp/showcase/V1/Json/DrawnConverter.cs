using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Drawn"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DrawnConverter : WireConverter<Drawn>
{
    internal static readonly DrawnConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public DrawnConverter()
        : base("Drawn")
    {
    }

    internal static Drawn Read(ref Utf8JsonReader reader)
    {
        var json = JsonReading.Peek(reader);
        if (At.Silent.Fits(json, DiscConverter.Check))
        {
            return new Drawn.Disc(DiscConverter.Read(ref reader));
        }

        if (At.Silent.Fits(json, PolygonConverter.Check))
        {
            return new Drawn.Polygon(PolygonConverter.Read(ref reader));
        }

        throw JsonReading.Mismatch();
    }

    internal static void Write(Utf8JsonWriter writer, Drawn value)
    {
        switch (value)
        {
            case Drawn.Disc variant:
                DiscConverter.Write(writer, variant.Value);
                break;
            case Drawn.Polygon variant:
                PolygonConverter.Write(writer, variant.Value);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        if (!at.Fits(json, DiscConverter.Check)
            && !at.Fits(json, PolygonConverter.Check))
        {
            UnionCheck.None(json, at, "disc", "polygon");
        }
    }

    /// <inheritdoc/>
    protected override Drawn ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Drawn value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
