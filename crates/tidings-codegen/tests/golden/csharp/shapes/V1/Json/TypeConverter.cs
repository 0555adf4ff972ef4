using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="Type"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TypeConverter : WireConverter<Type>
{
    internal static readonly TypeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TypeConverter()
        : base("Type")
    {
    }

    internal static Type Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            1 when text.SequenceEqual("a"u8) => V1.Type.A,
            1 when text.SequenceEqual("b"u8) => V1.Type.B,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Type value) => writer.WriteStringValue(Text(value));

    internal static string Text(Type value) => value switch
    {
        V1.Type.A => "a",
        V1.Type.B => "b",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("a", "b")(json, at);

    /// <inheritdoc/>
    protected override Type ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Type value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
