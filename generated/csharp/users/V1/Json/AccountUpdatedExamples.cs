using Acme.Events;

namespace Acme.Users.Events.V1.Json;

/// <summary>The samples of <see cref="AccountUpdated"/>.</summary>
internal static class AccountUpdatedExamples
{
    internal static readonly ValueList<AccountUpdated> All =
    [
        AccountUpdatedConverter.Instance.Parse(
            """
            {
              "username": "ada",
              "email": "ada@example.com",
              "displayName": "Ada Lovelace"
            }
            """),
        AccountUpdatedConverter.Instance.Parse(
            """
            {
              "username": "ada",
              "email": "ada@example.com",
              "displayName": null
            }
            """),
    ];
}
