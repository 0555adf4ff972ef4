using System;
using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tidings.Events.Internal;

/// <summary>
/// Reads and writes a type of this package. The fast reader only finds out that a document is wrong; a second pass
/// over the whole document then says what and where.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WireConverter<T> : JsonConverter<T>
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string name;

    protected WireConverter(string name)
    {
        this.name = name;
    }

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        try
        {
            return ReadValue(ref reader);
        }
        catch (Exception mismatch) when (JsonReading.IsMismatch(mismatch))
        {
            using var document = JsonDocument.ParseValue(ref start);
            throw Refusal(document, mismatch);
        }
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        WriteValue(writer, value);

    public T Parse(string json)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Utf8.GetMaxByteCount(json.Length));
        try
        {
            return Parse(buffer.AsSpan(0, Utf8.GetBytes(json, buffer)));
        }
        catch (EncoderFallbackException invalid)
        {
            throw NotJson(invalid);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public T Parse(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, WireLimits.Reader);
        try
        {
            reader.Read();
            var value = ReadValue(ref reader);
            return reader.Read() ? throw JsonReading.Mismatch() : value;
        }
        catch (Exception mismatch) when (JsonReading.IsMismatch(mismatch))
        {
            throw Refusal(utf8Json, mismatch);
        }
    }

    public string ToJson(T value)
    {
        using var buffer = WireBuffer.Take();
        WriteValue(buffer.Writer, value);
        return buffer.Text();
    }

    protected abstract T ReadValue(ref Utf8JsonReader reader);

    protected abstract void WriteValue(Utf8JsonWriter writer, T value);

    protected abstract void CheckValue(JsonElement json, At at);

    private ParseException Refusal(ReadOnlySpan<byte> utf8Json, Exception mismatch)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8Json.ToArray(), WireLimits.Document);
            return Refusal(document, mismatch);
        }
        catch (JsonException invalid)
        {
            return WireLimits.IsTooDeep(utf8Json)
                ? new ParseException(name, [new Fault("$", "nested too deeply")])
                : NotJson(invalid);
        }
    }

    private ParseException Refusal(JsonDocument document, Exception mismatch)
    {
        var faults = new FaultList();
        try
        {
            CheckValue(document.RootElement, At.Root(faults));
        }
        catch (Exception invalid) when (JsonReading.IsMismatch(invalid))
        {
            // Half of a surrogate pair, which JSON's grammar allows and Unicode does not.
            return NotJson(invalid);
        }

        return faults.Count == 0 ? NotJson(mismatch) : new ParseException(name, faults.InWords, faults.Omitted);
    }

    private ParseException NotJson(Exception reason) =>
        new(name, [new Fault("$", JsonText.Shown($"not JSON: {reason.Message}"))]);
}
