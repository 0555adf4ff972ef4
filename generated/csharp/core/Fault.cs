namespace Acme.Events;

/// <summary>One thing that is wrong with a document.</summary>
/// <param name="Path">Where: <c>$</c>, <c>$.status.code</c>, <c>$.items[3]</c>, <c>$["odd key"]</c>.</param>
/// <param name="Message">What was expected, and what was found.</param>
public sealed record Fault(string Path, string Message)
{
    /// <summary>Path and message, on one line.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
