namespace Acme.Entrypoint.Events;

/// <summary>The sources of the events, for rules and senders.</summary>
public static class EntrypointSources
{
    /// <summary><c>entrypoint</c></summary>
    public const string Entrypoint = "entrypoint";
}
