namespace Acme.Live.Events;

/// <summary>The detail-types of the events, for rules and senders.</summary>
public static class LiveDetailTypes
{
    /// <summary><c>send-event</c>, version 1.</summary>
    public const string LiveUsersChangedV1 = "send-event";
}
