using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Tidings.Events;

/// <summary>
/// An immutable map that is equal to another when their entries are, in whatever order. Written as a collection
/// expression, <c>Labels = [new("a", 1), new("b", 2)]</c>, or made from a dictionary.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
[CollectionBuilder(typeof(ValueDictionaries), nameof(ValueDictionaries.Create))]
public sealed class ValueDictionary<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<ValueDictionary<TKey, TValue>>
    where TKey : notnull
{
    internal static readonly ValueDictionary<TKey, TValue> Empty = new([]);

    private readonly Dictionary<TKey, TValue> entries;
    private int hash;

    internal ValueDictionary(Dictionary<TKey, TValue> entries)
    {
        this.entries = entries;
    }

    /// <inheritdoc/>
    public int Count => entries.Count;

    /// <inheritdoc/>
    public IEnumerable<TKey> Keys => entries.Keys;

    /// <inheritdoc/>
    public IEnumerable<TValue> Values => entries.Values;

    /// <inheritdoc/>
    public TValue this[TKey key] => entries[key];

    /// <summary>A map of a dictionary's entries.</summary>
    public static implicit operator ValueDictionary<TKey, TValue>(Dictionary<TKey, TValue> entries) => entries.ToValueDictionary();

    /// <summary>Whether both have the same entries.</summary>
    public static bool operator ==(ValueDictionary<TKey, TValue>? left, ValueDictionary<TKey, TValue>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether entries differ.</summary>
    public static bool operator !=(ValueDictionary<TKey, TValue>? left, ValueDictionary<TKey, TValue>? right) => !(left == right);

    /// <inheritdoc/>
    public bool ContainsKey(TKey key) => entries.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => entries.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(ValueDictionary<TKey, TValue>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.Count != Count)
        {
            return false;
        }

        foreach (var (key, value) in entries)
        {
            if (!other.entries.TryGetValue(key, out var theirs)
                || !EqualityComparer<TValue>.Default.Equals(value, theirs))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueDictionary<TKey, TValue>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // It is kept, as that of a list.
        if (hash == 0)
        {
            // The order does not count, so the entries' hashes are added up.
            var sum = Count;
            foreach (var (key, value) in entries)
            {
                sum += HashCode.Combine(key, value);
            }

            hash = sum;
        }

        return hash;
    }

    /// <summary>The entries, in braces.</summary>
    public override string ToString() =>
        $"{{{string.Join(", ", entries.Select(static entry => $"{entry.Key}: {entry.Value}"))}}}";

    /// <summary>Goes through the entries without allocating, in the order in which they were put in.</summary>
    public Dictionary<TKey, TValue>.Enumerator GetEnumerator() => entries.GetEnumerator();

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() =>
        entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();
}

/// <summary>Makes a <see cref="ValueDictionary{TKey, TValue}"/>.</summary>
public static class ValueDictionaries
{
    /// <summary>A map of these entries; of two with one key the last counts.</summary>
    public static ValueDictionary<TKey, TValue> Create<TKey, TValue>(ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
        where TKey : notnull
    {
        if (entries.IsEmpty)
        {
            return ValueDictionary<TKey, TValue>.Empty;
        }

        var map = new Dictionary<TKey, TValue>(entries.Length);
        foreach (var (key, value) in entries)
        {
            map[key] = value;
        }

        return new ValueDictionary<TKey, TValue>(map);
    }

    /// <summary>A map of these entries.</summary>
    public static ValueDictionary<TKey, TValue> ToValueDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> entries)
        where TKey : notnull => new(new Dictionary<TKey, TValue>(entries));
}
