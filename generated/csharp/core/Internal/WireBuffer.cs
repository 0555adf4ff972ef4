using System;
using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Acme.Events.Internal;

/// <summary>A writer and the bytes that it writes. Each thread keeps one, so that writing costs the text alone.</summary>
internal sealed class WireBuffer : IBufferWriter<byte>, IDisposable
{
    private const int Start = 1024;

    [ThreadStatic]
    private static WireBuffer? spare;

    private byte[] bytes = [];
    private int count;

    private WireBuffer()
    {
        Writer = new Utf8JsonWriter(this, WireLimits.Writer);
    }

    internal Utf8JsonWriter Writer { get; }

    /// <inheritdoc/>
    public void Advance(int count) => this.count += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (bytes.Length - count < Math.Max(sizeHint, 1))
        {
            Grow(sizeHint);
        }

        return bytes.AsMemory(count);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives the bytes back, and leaves the writer to the next one.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        count = 0;
        Writer.Reset(this);
        spare = this;
    }

    internal static WireBuffer Take()
    {
        var buffer = spare ?? new WireBuffer();
        spare = null;
        buffer.bytes = ArrayPool<byte>.Shared.Rent(Start);
        return buffer;
    }

    /// <summary>What was written.</summary>
    internal string Text()
    {
        Writer.Flush();
        return Encoding.UTF8.GetString(bytes, 0, count);
    }

    private void Grow(int sizeHint)
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(count + Math.Max(sizeHint, count)));
        bytes.AsSpan(0, count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
