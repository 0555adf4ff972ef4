namespace Acme.Shapes.Events;

/// <summary>The sources of the events, for rules and senders.</summary>
public static class ShapesSources
{
    /// <summary><c>com.acme.shapes</c></summary>
    public const string ComAcmeShapes = "com.acme.shapes";
}
