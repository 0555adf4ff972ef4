namespace Acme.Users.Events;

/// <summary>The sources of the events, for rules and senders.</summary>
public static class UsersSources
{
    /// <summary><c>user-service</c></summary>
    public const string UserService = "user-service";
}
