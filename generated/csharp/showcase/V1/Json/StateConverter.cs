#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="State"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StateConverter : WireConverter<State>
{
    internal static readonly StateConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public StateConverter()
        : base("State")
    {
    }

    internal static State Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            6 when text.SequenceEqual("active"u8) => State.Active,
            7 when text.SequenceEqual("dormant"u8) => State.Dormant,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, State value) => writer.WriteStringValue(Text(value));

    internal static string Text(State value) => value switch
    {
        State.Active => "active",
        State.Dormant => "dormant",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("active", "dormant")(json, at);

    /// <inheritdoc/>
    protected override State ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, State value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
