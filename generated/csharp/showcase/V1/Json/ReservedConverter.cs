using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Reserved"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReservedConverter : WireConverter<Reserved>
{
    internal static readonly ReservedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ReservedConverter()
        : base("Reserved")
    {
    }

    internal static Reserved Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            5 when text.SequenceEqual("class"u8) => Reserved.Class,
            7 when text.SequenceEqual("default"u8) => Reserved.Default,
            3 when text.SequenceEqual("new"u8) => Reserved.New,
            4 when text.SequenceEqual("null"u8) => Reserved.Null,
            4 when text.SequenceEqual("self"u8) => Reserved.Self,
            4 when text.SequenceEqual("true"u8) => Reserved.True,
            4 when text.SequenceEqual("type"u8) => Reserved.Type,
            8 when text.SequenceEqual("toString"u8) => Reserved.ToStringValue,
            11 when text.SequenceEqual("constructor"u8) => Reserved.Constructor,
            6 when text.SequenceEqual("equals"u8) => Reserved.EqualsValue,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Reserved value) => writer.WriteStringValue(Text(value));

    internal static string Text(Reserved value) => value switch
    {
        Reserved.Class => "class",
        Reserved.Default => "default",
        Reserved.New => "new",
        Reserved.Null => "null",
        Reserved.Self => "self",
        Reserved.True => "true",
        Reserved.Type => "type",
        Reserved.ToStringValue => "toString",
        Reserved.Constructor => "constructor",
        Reserved.EqualsValue => "equals",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("class", "default", "new", "null", "self", "true", "type", "toString", "constructor", "equals")(json, at);

    /// <inheritdoc/>
    protected override Reserved ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Reserved value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
