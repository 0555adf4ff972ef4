using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>Reads and writes <see cref="Tree"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TreeConverter : WireConverter<Tree>
{
    internal static readonly TreeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public TreeConverter()
        : base("Tree")
    {
    }

    internal static Tree Read(ref Utf8JsonReader reader) => new(JsonReading.List(ref reader, TreeConverter.Read));

    internal static void Write(Utf8JsonWriter writer, Tree value)
    {
        JsonWriting.List(writer, value.Value, TreeConverter.Write);
    }

    internal static void Check(JsonElement json, At at) => Is.List(TreeConverter.Check)(json, at);

    /// <inheritdoc/>
    protected override Tree ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Tree value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
