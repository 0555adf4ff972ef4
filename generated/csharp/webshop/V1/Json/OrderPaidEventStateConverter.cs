using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Webshop.Events.V1.Json;

/// <summary>Reads and writes <see cref="OrderPaidEventState"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OrderPaidEventStateConverter : WireConverter<OrderPaidEventState>
{
    internal static readonly OrderPaidEventStateConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public OrderPaidEventStateConverter()
        : base("OrderPaidEventState")
    {
    }

    internal static OrderPaidEventState Read(ref Utf8JsonReader reader) => new(JsonReading.String(ref reader));

    internal static void Write(Utf8JsonWriter writer, OrderPaidEventState value) => writer.WriteStringValue(value.Value);

    internal static void Check(JsonElement json, At at) => Is.String(json, at);

    /// <inheritdoc/>
    protected override OrderPaidEventState ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, OrderPaidEventState value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
