using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Acme.Events;

/// <summary>
/// An immutable list that is equal to another when their items are. Written as a collection expression:
/// <c>Tags = ["a", "b"]</c>.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    internal static readonly ValueList<T> Empty = new([]);

    private readonly T[] items;
    private int hash;

    internal ValueList(T[] items)
    {
        this.items = items;
    }

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <summary>Whether both have the same items in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether items or their order differ.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The items, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && items.AsSpan().SequenceEqual(other.items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // It is kept, since lists of lists without equal items ask for it at each of their levels.
        if (hash == 0)
        {
            var items = default(HashCode);
            foreach (var item in this)
            {
                items.Add(item);
            }

            hash = items.ToHashCode();
        }

        return hash;
    }

    /// <summary>The items, in brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", items)}]";

    /// <summary>Goes through the items without allocating.</summary>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>Goes through the items.</summary>
    public struct Enumerator : IEquatable<Enumerator>
    {
        private readonly T[] items;
        private int at;

        internal Enumerator(T[] items)
        {
            this.items = items;
            at = -1;
        }

        /// <summary>The item that was reached.</summary>
        public readonly T Current => items[at];

        /// <summary>Whether both stand at the same item of the same list.</summary>
        public static bool operator ==(Enumerator left, Enumerator right) => left.Equals(right);

        /// <summary>Whether the two stand at different items.</summary>
        public static bool operator !=(Enumerator left, Enumerator right) => !left.Equals(right);

        /// <summary>Goes on to the next item, if there is one.</summary>
        public bool MoveNext() => ++at < items.Length;

        /// <inheritdoc/>
        public readonly bool Equals(Enumerator other) => ReferenceEquals(items, other.items) && at == other.at;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Enumerator other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(items, at);
    }
}

/// <summary>Makes a <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of these items.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A list of these items.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new(items.ToArray());
}
