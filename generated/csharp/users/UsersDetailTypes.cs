namespace Acme.Users.Events;

/// <summary>The detail-types of the events, for rules and senders.</summary>
public static class UsersDetailTypes
{
    /// <summary><c>User Account Created</c>, version 1.</summary>
    public const string AccountCreatedV1 = "User Account Created";

    /// <summary><c>User Account Deleted</c>, version 1.</summary>
    public const string AccountDeletedV1 = "User Account Deleted";

    /// <summary><c>User Account Updated</c>, version 1.</summary>
    public const string AccountUpdatedV1 = "User Account Updated";
}
