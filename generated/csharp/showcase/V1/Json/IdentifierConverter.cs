using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Identifier"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IdentifierConverter : WireConverter<Identifier>
{
    internal static readonly IdentifierConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public IdentifierConverter()
        : base("Identifier")
    {
    }

    internal static Identifier Read(ref Utf8JsonReader reader)
    {
        var json = JsonReading.Peek(reader);
        if (At.Silent.Fits(json, Is.Int64))
        {
            return new Identifier.Number(JsonReading.Int64(ref reader));
        }

        if (At.Silent.Fits(json, Is.String))
        {
            return new Identifier.Text(JsonReading.String(ref reader));
        }

        if (At.Silent.Fits(json, Is.Tuple(Is.String, Is.String)))
        {
            return new Identifier.Pair(JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => (JsonReading.Next(ref reader, JsonReading.String), JsonReading.Next(ref reader, JsonReading.String))));
        }

        if (At.Silent.Fits(json, ScopedConverter.Check))
        {
            return new Identifier.Scoped(ScopedConverter.Read(ref reader));
        }

        if (At.Silent.Fits(json, NamedShapeConverter.Check))
        {
            return new Identifier.Shape(NamedShapeConverter.Read(ref reader));
        }

        if (At.Silent.Fits(json, Is.Boolean))
        {
            return new Identifier.Flag(JsonReading.Boolean(ref reader));
        }

        throw JsonReading.Mismatch();
    }

    internal static void Write(Utf8JsonWriter writer, Identifier value)
    {
        switch (value)
        {
            case Identifier.Number variant:
                writer.WriteNumberValue(variant.Value);
                break;
            case Identifier.Text variant:
                writer.WriteStringValue(variant.Value);
                break;
            case Identifier.Pair variant:
                writer.WriteStartArray();
                writer.WriteStringValue(variant.Value.Item1);
                writer.WriteStringValue(variant.Value.Item2);
                writer.WriteEndArray();
                break;
            case Identifier.Scoped variant:
                ScopedConverter.Write(writer, variant.Value);
                break;
            case Identifier.Shape variant:
                NamedShapeConverter.Write(writer, variant.Value);
                break;
            case Identifier.Flag variant:
                writer.WriteBooleanValue(variant.Value);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        if (!at.Fits(json, Is.Int64)
            && !at.Fits(json, Is.String)
            && !at.Fits(json, Is.Tuple(Is.String, Is.String))
            && !at.Fits(json, ScopedConverter.Check)
            && !at.Fits(json, NamedShapeConverter.Check)
            && !at.Fits(json, Is.Boolean))
        {
            UnionCheck.None(json, at, "Number", "Text", "Pair", "Scoped", "Shape", "Flag");
        }
    }

    /// <inheritdoc/>
    protected override Identifier ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Identifier value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
