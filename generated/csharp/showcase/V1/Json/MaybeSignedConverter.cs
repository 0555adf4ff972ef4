using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="MaybeSigned"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MaybeSignedConverter : WireConverter<MaybeSigned>
{
    internal static readonly MaybeSignedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public MaybeSignedConverter()
        : base("MaybeSigned")
    {
    }

    internal static MaybeSigned Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static MaybeSigned Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? text = null;
        string? signedBy = null;
        string? signedAt = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 4 when wireName.SequenceEqual("text"u8):
                    text = JsonReading.String(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("signedBy"u8):
                    signedBy = JsonReading.String(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("signedAt"u8):
                    signedAt = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new MaybeSigned
        {
            Text = JsonReading.Required(text),
            SignedBy = signedBy,
            SignedAt = signedAt,
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, MaybeSigned value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, MaybeSigned value)
    {
        writer.WriteString("text"u8, value.Text);
        if (value.SignedBy is { } signedBy)
        {
            writer.WriteString("signedBy"u8, signedBy);
        }

        if (value.SignedAt is { } signedAt)
        {
            writer.WriteString("signedAt"u8, signedAt);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("text", Is.String)
            .Optional("signedBy", Is.String)
            .Optional("signedAt", Is.String);

    /// <inheritdoc/>
    protected override MaybeSigned ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, MaybeSigned value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
