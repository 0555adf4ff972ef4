using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="Setting"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SettingConverter : WireConverter<Setting>
{
    internal static readonly SettingConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public SettingConverter()
        : base("Setting")
    {
    }

    internal static Setting Read(ref Utf8JsonReader reader)
    {
        var json = JsonReading.Peek(reader);
        if (At.Silent.Fits(json, Is.Boolean))
        {
            return new Setting.SwitchVariant(JsonReading.Boolean(ref reader));
        }

        if (At.Silent.Fits(json, RangeConverter.Check))
        {
            return new Setting.Range(RangeConverter.Read(ref reader));
        }

        reader.Skip();
        return new Setting.Unknown(json);
    }

    internal static void Write(Utf8JsonWriter writer, Setting value)
    {
        switch (value)
        {
            case Setting.SwitchVariant variant:
                writer.WriteBooleanValue(variant.Value);
                break;
            case Setting.Range variant:
                RangeConverter.Write(writer, variant.Value);
                break;
            case Setting.Unknown variant:
                JsonWriting.Any(writer, variant.Json);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }
    }

    internal static void Check(JsonElement json, At at)
    {
        // Anything is a variant, known or not.
    }

    /// <inheritdoc/>
    protected override Setting ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, Setting value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
