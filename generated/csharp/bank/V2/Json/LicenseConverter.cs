using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Bank.Events.V2.Json;

/// <summary>Reads and writes <see cref="License"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LicenseConverter : WireConverter<License>
{
    internal static readonly LicenseConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public LicenseConverter()
        : base("License")
    {
    }

    internal static License Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static License Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? identity = null;
        ulong? client = null;
        uint? number = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("identity"u8):
                    identity = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("client"u8):
                    client = JsonReading.UInt64(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("number"u8):
                    number = JsonReading.UInt32(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new License
        {
            Identity = JsonReading.Required(identity),
            Client = JsonReading.Required(client),
            Number = JsonReading.Required(number),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, License value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, License value)
    {
        writer.WriteString("identity"u8, value.Identity);
        writer.WriteNumber("client"u8, value.Client);
        writer.WriteNumber("number"u8, value.Number);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("identity", Is.String)
            .Required("client", Is.UInt64)
            .Required("number", Is.UInt32);

    /// <inheritdoc/>
    protected override License ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, License value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
