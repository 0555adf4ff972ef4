namespace Acme.Entrypoint.Events;

/// <summary>The detail-types of the events, for rules and senders.</summary>
public static class EntrypointDetailTypes
{
    /// <summary><c>entrypoint.entry:denied</c>, version 1.</summary>
    public const string EntryDeniedV1 = "entrypoint.entry:denied@v1";

    /// <summary><c>entrypoint.entry:granted</c>, version 1.</summary>
    public const string EntryGrantedV1 = "entrypoint.entry:granted@v1";
}
