namespace Acme.Shapes.Events;

/// <summary>The detail-types of the events, for rules and senders.</summary>
public static class ShapesDetailTypes
{
    /// <summary><c>shape:drawn</c>, version 1.</summary>
    public const string ShapeDrawnV1 = "shape:drawn";
}
