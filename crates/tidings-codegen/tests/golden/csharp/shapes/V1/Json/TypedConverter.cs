using System.ComponentModel;
using System.Text.Json;
using Acme.Shapes.Events.Json;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="Typed"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TypedConverter : WireConverter<Typed>
{
    internal static readonly TypedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TypedConverter()
        : base("Typed")
    {
    }

    internal static Typed Read(ref Utf8JsonReader reader) => Read(ref reader, null);

    internal static Typed Read(ref Utf8JsonReader reader, string? tag)
    {
        JsonReading.StartObject(ref reader);
        string? a = null;
        var extra = default(Extra<int>);
        while (JsonReading.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("a"u8))
            {
                reader.Read();
                a = JsonReading.String(ref reader);
            }
            else
            {
                extra.Add(ref reader, JsonReading.Int32, tag);
            }
        }

        return new Typed
        {
            A = a,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Typed value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, Typed value)
    {
        if (value.A is { } a)
        {
            writer.WriteString("a"u8, a);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, static (writer, item) => writer.WriteNumberValue(item));
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Optional("a", Is.String)
            .Typed(Is.Int32);

    private protected override Typed ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    private protected override void WriteValue(Utf8JsonWriter writer, Typed value) => Write(writer, value);

    private protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
