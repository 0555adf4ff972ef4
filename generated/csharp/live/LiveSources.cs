namespace Acme.Live.Events;

/// <summary>The sources of the events, for rules and senders.</summary>
public static class LiveSources
{
    /// <summary><c>vtex.events-example</c></summary>
    public const string VtexEventsExample = "vtex.events-example";
}
