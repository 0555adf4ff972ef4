namespace Acme.Showcase.Events;

/// <summary>The sources of the events, for rules and senders.</summary>
public static class ShowcaseSources
{
    /// <summary><c>tidings.showcase</c></summary>
    public const string TidingsShowcase = "tidings.showcase";
}
