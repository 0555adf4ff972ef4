using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Bank.Events.V1.Json;

/// <summary>Reads and writes <see cref="DeletionState"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeletionStateConverter : WireConverter<DeletionState>
{
    internal static readonly DeletionStateConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public DeletionStateConverter()
        : base("DeletionState")
    {
    }

    internal static DeletionState Read(ref Utf8JsonReader reader)
    {
        var text = JsonReading.Text(ref reader);
        return text.Length switch
        {
            7 when text.SequenceEqual("deleted"u8) => DeletionState.Deleted,
            6 when text.SequenceEqual("active"u8) => DeletionState.Active,
            _ => throw JsonReading.Mismatch(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, DeletionState value) => writer.WriteStringValue(Text(value));

    internal static string Text(DeletionState value) => value switch
    {
        DeletionState.Deleted => "deleted",
        DeletionState.Active => "active",
        _ => throw JsonWriting.Impossible(value),
    };

    internal static void Check(JsonElement json, At at) => Is.OneOf("deleted", "active")(json, at);

    /// <inheritdoc/>
    protected override DeletionState ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, DeletionState value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
