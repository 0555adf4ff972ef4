namespace Tidings.Events;

/// <summary>What can only be <c>null</c>.</summary>
public readonly record struct JsonNull
{
    /// <summary><c>null</c>.</summary>
    public override string ToString() => "null";
}
