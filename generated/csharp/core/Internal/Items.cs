using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace Acme.Events.Internal;

/// <summary>Collects the items of a list; short lists cost nothing but their own array.</summary>
internal struct Items<T>
{
    private Few few;
    private T[]? many;
    private int count;

    internal void Add(T item)
    {
        if (count < Few.Length)
        {
            few[count++] = item;
            return;
        }

        if (many is null || count == many.Length)
        {
            Grow();
        }

        many![count++] = item;
    }

    /// <summary>The list of what was added; nothing can be added after it.</summary>
    internal ValueList<T> ToValueList()
    {
        if (count == 0)
        {
            return ValueList<T>.Empty;
        }

        var items = new T[count];
        if (many is null)
        {
            ((ReadOnlySpan<T>)few)[..count].CopyTo(items);
        }
        else
        {
            many.AsSpan(0, count).CopyTo(items);
            ArrayPool<T>.Shared.Return(many, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
            many = null;
        }

        return new ValueList<T>(items);
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(count * 4);
        if (many is null)
        {
            ((ReadOnlySpan<T>)few).CopyTo(larger);
        }
        else
        {
            many.AsSpan(0, count).CopyTo(larger);
            ArrayPool<T>.Shared.Return(many, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }

        many = larger;
    }

    [InlineArray(Length)]
    private struct Few
    {
        internal const int Length = 8;

        private T item;
    }
}
