using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="ArticleCode"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleCodeConverter : WireConverter<ArticleCode>
{
    internal static readonly ArticleCodeConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ArticleCodeConverter()
        : base("ArticleCode")
    {
    }

    internal static ArticleCode Read(ref Utf8JsonReader reader) => new(JsonReading.Matching(JsonReading.String(ref reader), "EHBGHAAtBBBACCKAHDaABAEDADDBBABDBACBACDBABBACBBAB"));

    internal static void Write(Utf8JsonWriter writer, ArticleCode value)
    {
        writer.WriteStringValue(value.Value);
    }

    internal static void Check(JsonElement json, At at) => Is.Matching(Is.String, "EHBGHAAtBBBACCKAHDaABAEDADDBBABDBACBACDBABBACBBAB", "^[A-Z]{3}-[0-9]+$")(json, at);

    /// <inheritdoc/>
    protected override ArticleCode ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, ArticleCode value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
