using System;

namespace Acme.Events;

/// <summary>
/// The value of a property that may be absent and, when it is there, may be <c>null</c>:
/// an untouched property is absent, <c>Note = null</c> is <c>null</c>, <c>Note = "text"</c> is text.
/// </summary>
/// <typeparam name="T">The type of the value, <c>null</c> included.</typeparam>
public readonly record struct Omittable<T>
{
    /// <summary>A value that is there, <c>null</c> included.</summary>
    public Omittable(T value)
    {
        IsPresent = true;
        Value = value;
    }

    /// <summary>Whether the property is there at all.</summary>
    public bool IsPresent { get; }

    /// <summary>The value; <c>null</c> also where the property is absent.</summary>
    public T? Value { get; }

    /// <summary>A value that is there.</summary>
    public static implicit operator Omittable<T>(T value) => new(value);

    /// <summary>The value, or <c>absent</c>.</summary>
    public override string ToString() => IsPresent ? Value?.ToString() ?? "null" : "absent";
}
