using Acme.Events;

namespace Acme.Users.Events.V1.Json;

/// <summary>The samples of <see cref="AccountDeleted"/>.</summary>
internal static class AccountDeletedExamples
{
    internal static readonly ValueList<AccountDeleted> All =
    [
        AccountDeletedConverter.Instance.Parse(
            """
            {
              "username": "ada",
              "reason": "requested"
            }
            """),
        AccountDeletedConverter.Instance.Parse(
            """
            {
              "username": "ada",
              "reason": "inactive"
            }
            """),
        AccountDeletedConverter.Instance.Parse(
            """
            {
              "username": "ada",
              "reason": "termsBroken"
            }
            """),
    ];
}
